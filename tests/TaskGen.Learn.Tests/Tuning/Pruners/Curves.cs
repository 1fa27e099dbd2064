using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

/// <summary>Writes histories by hand.</summary>
internal static class Curves
{
    /// <summary>A trial that runs and has reported these scores at steps 1, 2, …</summary>
    public static TrialEntry Running(this TrialHistory history, params double[] scores) =>
        history.RunningAt([.. scores.Select((score, i) => (i + 1L, score))]);

    /// <summary>A trial that runs and has reported these scores.</summary>
    public static TrialEntry RunningAt(this TrialHistory history, params (long Step, double Score)[] reports)
    {
        var trial = history.Start([]);
        foreach (var (step, score) in reports)
        {
            trial.Report(step, score);
        }

        return trial;
    }

    /// <summary>A complete trial that reported these scores at steps 1, 2, …; the last is its final score.</summary>
    public static TrialEntry Complete(this TrialHistory history, params double[] scores)
    {
        var trial = history.Running(scores);
        history.Finish(trial, TrialState.Complete, scores[^1]);
        return trial;
    }

    /// <summary>A trial that reported these scores at steps 1, 2, … and failed then.</summary>
    public static TrialEntry Failed(this TrialHistory history, params double[] scores)
    {
        var trial = history.Running(scores);
        history.Finish(trial, TrialState.Failed);
        return trial;
    }
}
