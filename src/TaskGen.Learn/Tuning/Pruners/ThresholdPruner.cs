using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>Stops a trial as soon as a score is NaN or outside two bounds.</summary>
/// <param name="lowest">The least score, in the order of the history; negative infinity for none.</param>
/// <param name="highest">The greatest score, in the order of the history; positive infinity for none.</param>
/// <param name="points">The reports at which trials are judged.</param>
internal sealed class ThresholdPruner(double lowest, double highest, PruningPoints points) : ITrialPruner
{
    /// <inheritdoc/>
    public bool ShouldPrune(TrialHistory history, TrialEntry trial) =>
        points.Includes(trial) && !(trial.Reports[^1].Score >= lowest && trial.Reports[^1].Score <= highest);
}
