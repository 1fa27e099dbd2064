using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>Stops a trial that no longer gets better, if another pruner agrees.</summary>
/// <param name="reports">How many of the newest reports must have brought nothing.</param>
/// <param name="minimumChange">By how much all of them together must improve on the best before them.</param>
/// <param name="inner">The other pruner; null if none is asked.</param>
internal sealed class PatiencePruner(int reports, double minimumChange, ITrialPruner? inner) : ITrialPruner
{
    /// <inheritdoc/>
    public bool ShouldPrune(TrialHistory history, TrialEntry trial)
    {
        var count = trial.Reports.Count;
        if (count <= reports)
        {
            return false;
        }

        // Of a best that is infinite nothing can be subtracted: only another value is an improvement.
        var (before, now) = (trial.BestOf(count - reports), trial.BestOf(count));
        var isBetter = now < before - Math.Max(minimumChange, ScoreOrder.Tolerance);
        return !isBetter && (inner is null || inner.ShouldPrune(history, trial));
    }
}
