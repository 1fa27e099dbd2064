namespace TaskGen.Learn;

/// <summary>
/// Rounds that each hold out another random part of the rows, exactly as scikit-learn's <c>ShuffleSplit</c>. A row may be held out several times
/// or never, and positions keep the order of the permutation.
/// </summary>
public sealed record ShuffleSplit : FoldSplitter
{
    /// <summary>Describes the rounds.</summary>
    /// <param name="rounds">How many rounds; 10 by default, at least 1.</param>
    /// <param name="testSize">The size of what is held out; what <paramref name="trainSize"/> leaves by default, and 0.1 without either.</param>
    /// <param name="trainSize">The size of what is trained on; all that is not held out by default.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no rounds, or the seed is out of range.</exception>
    public ShuffleSplit(int rounds = 10, SplitSize? testSize = null, SplitSize? trainSize = null, long seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        Rounds = rounds;
        TestSize = testSize;
        TrainSize = trainSize;
        Seed = LegacyRandom.CheckedSeed(seed);
    }

    /// <summary>How many rounds there are.</summary>
    public int Rounds { get; }

    /// <summary>The size of what is held out; null if it was not given.</summary>
    public SplitSize? TestSize { get; }

    /// <summary>The size of what is trained on; null if it was not given.</summary>
    public SplitSize? TrainSize { get; }

    /// <summary>The seed of all rounds.</summary>
    public long Seed { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null)
    {
        var counts = SplitCounts.Of(input.Count, TestSize, TrainSize);
        var random = LegacyRandom.Create(Seed);
        return [.. Enumerable.Range(0, Rounds).Select(_ =>
        {
            var (train, test) = Draw(input.Count, counts, random);
            return new Fold(new PartitionIndex(train), new PartitionIndex(test));
        })];
    }

    /// <summary>One random division: the first of a permutation are held out, the following trained on.</summary>
    internal static (int[] Train, int[] Test) Draw(int count, SplitCounts counts, LegacyRandom random)
    {
        var permutation = random.Permutation(count);
        return (permutation[counts.Test..(counts.Test + counts.Train)], permutation[..counts.Test]);
    }
}
