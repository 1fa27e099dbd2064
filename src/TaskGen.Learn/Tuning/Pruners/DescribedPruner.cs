namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>A pruner as its settings describe it.</summary>
/// <param name="text">Its name with all settings.</param>
/// <param name="create">Makes one for a study of a direction.</param>
/// <param name="brackets">The brackets in which trials wait for each other; null if none does.</param>
internal sealed class DescribedPruner(string text, Func<Direction, ITrialPruner> create, IReadOnlyList<Bracket>? brackets = null) : Pruner(text)
{
    /// <inheritdoc/>
    internal override ITrialPruner Create(Direction direction) => create(direction);

    /// <inheritdoc/>
    internal override ITrialScheduler? CreateScheduler() => brackets is null ? null : new BracketScheduler(brackets);
}
