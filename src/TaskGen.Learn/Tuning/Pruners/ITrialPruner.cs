using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>Stops trials of one study that cannot win. A decision is a function of the history alone.</summary>
internal interface ITrialPruner
{
    /// <summary>Whether a running trial should end now, having just reported a score.</summary>
    /// <param name="history">All trials.</param>
    /// <param name="trial">The trial, whose last report is the newest.</param>
    bool ShouldPrune(TrialHistory history, TrialEntry trial);
}
