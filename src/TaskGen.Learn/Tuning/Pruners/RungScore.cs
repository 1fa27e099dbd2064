using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>What a trial is judged by at a rung.</summary>
internal static class RungScore
{
    /// <summary>
    /// The score of the first report at a step or after it, or of the last one if the trial is complete and needed fewer steps; never NaN. Null if the
    /// trial has not reached the step.
    /// </summary>
    public static double? Of(TrialEntry trial, long step)
    {
        var before = trial.ReportsUpTo(step - 1);
        return before < trial.Reports.Count ? ScoreOrder.Known(trial.Reports[before].Score)
            : trial.State == TrialState.Complete && before > 0 ? ScoreOrder.Known(trial.Reports[^1].Score)
            : null;
    }
}
