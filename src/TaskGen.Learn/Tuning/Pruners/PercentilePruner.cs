using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>
/// Stops a trial whose best score so far is worse than what a share of the complete trials had reached at the same step; with a half, the median
/// stopping rule (Golovin et al., 2017, with the best so far on both sides, so that noise and a late overfit hurt neither).
/// </summary>
/// <param name="share">How many of the trials go on, from 0 to 1.</param>
/// <param name="startupTrials">How many trials must be complete, and have reports, before any is stopped.</param>
/// <param name="points">The reports at which trials are judged.</param>
internal sealed class PercentilePruner(double share, int startupTrials, PruningPoints points) : ITrialPruner
{
    /// <inheritdoc/>
    public bool ShouldPrune(TrialHistory history, TrialEntry trial)
    {
        if (!points.Includes(trial))
        {
            return false;
        }

        var bests = new List<double>(history.Finished.Count);
        foreach (var other in history.Finished)
        {
            // One that ended before this step keeps what it had reached.
            if (other.State == TrialState.Complete && other.ReportsUpTo(trial.LastStep) is > 0 and var reports)
            {
                bests.Add(other.BestOf(reports));
            }
        }

        return bests.Count >= Math.Max(1, startupTrials) && ScoreOrder.IsWorse(trial.BestOf(trial.Reports.Count), Quantile(bests));
    }

    // Linear between neighbours, as NumPy's default.
    private double Quantile(List<double> values)
    {
        values.Sort();
        var position = share * (values.Count - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, values.Count - 1);
        var fraction = position - below;

        // Where one is infinite there is nothing between: the better for the trial that is judged counts.
        return fraction == 0 || values[below].Equals(values[above]) ? values[below]
            : double.IsFinite(values[below]) && double.IsFinite(values[above]) ? values[below] + (fraction * (values[above] - values[below]))
            : values[above];
    }
}
