using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>Stops no trial.</summary>
internal sealed class NoPruner : ITrialPruner
{
    /// <inheritdoc/>
    public bool ShouldPrune(TrialHistory history, TrialEntry trial) => false;
}
