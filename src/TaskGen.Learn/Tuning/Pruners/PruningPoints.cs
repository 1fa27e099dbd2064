using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>The reports at which trials are judged.</summary>
/// <param name="Warmup">The first step at which one is.</param>
/// <param name="Interval">How many steps later the next is: there, or at the first report after it.</param>
internal readonly record struct PruningPoints(long Warmup, long Interval)
{
    /// <summary>Whether the newest report of a trial is one of them.</summary>
    public bool Includes(TrialEntry trial)
    {
        var step = trial.LastStep;
        if (step < Warmup)
        {
            return false;
        }

        var point = Warmup + ((step - Warmup) / Interval * Interval);
        return trial.Reports.Count < 2 || trial.Reports[^2].Step < point;
    }
}
