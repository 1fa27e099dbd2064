namespace TaskGen.Learn;

/// <summary>Rounds that each hold out another random part. What is held out may be so several times or never.</summary>
public abstract record RandomSplitter : FoldSplitter
{
    /// <param name="rounds">How many rounds, at least 1.</param>
    /// <param name="testSize">The size of what is held out; null for what <paramref name="trainSize"/> leaves.</param>
    /// <param name="trainSize">The size of what is trained on; null for all that is not held out.</param>
    /// <param name="seed">The seed, from 0 to 4294967295.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no rounds, or the seed is out of range.</exception>
    private protected RandomSplitter(int rounds, SplitSize? testSize, SplitSize? trainSize, long seed)
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

    /// <summary>The seed of all rounds: one generator goes through them.</summary>
    public long Seed { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null)
    {
        var draw = DrawFrom(input);
        var random = LegacyRandom.Create(Seed);
        return [.. Enumerable.Range(0, Rounds).Select(_ =>
        {
            var (train, test) = draw(random);
            return new Fold(new PartitionIndex(train), new PartitionIndex(test));
        })];
    }

    /// <summary>What draws one division of the rows after the other.</summary>
    private protected abstract Func<LegacyRandom, (int[] Train, int[] Test)> DrawFrom(SplitInput input);
}
