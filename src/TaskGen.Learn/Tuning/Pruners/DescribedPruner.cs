namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>A pruner as its settings describe it.</summary>
/// <param name="text">Its name with all settings.</param>
/// <param name="create">Makes one for a study of a direction.</param>
internal sealed class DescribedPruner(string text, Func<Direction, ITrialPruner> create) : Pruner(text)
{
    /// <inheritdoc/>
    internal override ITrialPruner Create(Direction direction) => create(direction);
}
