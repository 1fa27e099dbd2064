namespace TaskGen.Learn;

/// <summary>
/// Rounds that each hold out another random part of the rows, with about the same part of every class, exactly as scikit-learn's
/// <c>StratifiedShuffleSplit</c>. A row may be held out several times or never, and positions keep the order in which they were drawn.
/// </summary>
public sealed record StratifiedShuffleSplit : RandomSplitter
{
    /// <summary>Describes the rounds.</summary>
    /// <param name="rounds">How many rounds; 10 by default, at least 1.</param>
    /// <param name="testSize">The size of what is held out; what <paramref name="trainSize"/> leaves by default, and 0.1 without either.</param>
    /// <param name="trainSize">The size of what is trained on; all that is not held out by default.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no rounds, or the seed is out of range.</exception>
    public StratifiedShuffleSplit(int rounds = 10, SplitSize? testSize = null, SplitSize? trainSize = null, long seed = 0)
        : base(rounds, testSize, trainSize, seed)
    {
    }

    private protected override Func<LegacyRandom, (int[] Train, int[] Test)> DrawFrom(SplitInput input) =>
        new StratifiedDraw(input.Labels, SplitCounts.Of(input.Count, TestSize, TrainSize)).Next;
}
