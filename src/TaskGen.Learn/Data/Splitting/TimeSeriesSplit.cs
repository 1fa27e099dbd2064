using System.Globalization;

namespace TaskGen.Learn;

/// <summary>
/// Rounds that train on what came before and hold out what follows, exactly as scikit-learn's <c>TimeSeriesSplit</c>. Rows must be in the order of time.
/// </summary>
public sealed record TimeSeriesSplit : FoldSplitter
{
    /// <summary>Describes the rounds.</summary>
    /// <param name="folds">How many rounds; 5 by default, at least 2.</param>
    /// <param name="maxTrainSize">The most rows to train on, the last ones; all that came before by default.</param>
    /// <param name="testSize">How many rows each round holds out; by default the rows divided by one more than the rounds, rounded down.</param>
    /// <param name="gap">How many rows to leave out between those to train on and those held out; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two rounds, a size below 1, or a gap below 0.</exception>
    public TimeSeriesSplit(int folds = 5, int? maxTrainSize = null, int? testSize = null, int gap = 0)
    {
        KFold.CheckFolds(folds);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxTrainSize ?? 1, 1, nameof(maxTrainSize));
        ArgumentOutOfRangeException.ThrowIfLessThan(testSize ?? 1, 1, nameof(testSize));
        ArgumentOutOfRangeException.ThrowIfNegative(gap);
        Folds = folds;
        MaxTrainSize = maxTrainSize;
        TestSize = testSize;
        Gap = gap;
    }

    /// <summary>How many rounds there are.</summary>
    public int Folds { get; }

    /// <summary>The most rows to train on; null for all that came before.</summary>
    public int? MaxTrainSize { get; }

    /// <summary>How many rows each round holds out; null for an equal part.</summary>
    public int? TestSize { get; }

    /// <summary>How many rows are left out between those to train on and those held out.</summary>
    public int Gap { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null)
    {
        var count = input.Count;
        KFold.CheckRows(count, Folds + 1);
        var size = TestSize ?? count / (Folds + 1);
        if (count - Gap - ((long)size * Folds) <= 0)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"{count} rows are too few for {Folds} rounds that each hold out {size}, with a gap of {Gap}. Use fewer or smaller rounds, or a smaller gap."));
        }

        return [.. Enumerable.Range(0, Folds).Select(round =>
        {
            var start = count - ((Folds - round) * size);
            var end = start - Gap;
            var trained = Math.Min(end, MaxTrainSize ?? end);
            return new Fold(PartitionIndex.Range(end - trained, trained), PartitionIndex.Range(start, size));
        })];
    }
}
