namespace TaskGen.Learn;

/// <summary>
/// Rounds that each hold out another random part of the rows, exactly as scikit-learn's <c>ShuffleSplit</c>. A row may be held out several times
/// or never, and positions keep the order of the permutation.
/// </summary>
public sealed record ShuffleSplit : RandomSplitter
{
    /// <summary>Describes the rounds.</summary>
    /// <param name="rounds">How many rounds; 10 by default, at least 1.</param>
    /// <param name="testSize">The size of what is held out; what <paramref name="trainSize"/> leaves by default, and 0.1 without either.</param>
    /// <param name="trainSize">The size of what is trained on; all that is not held out by default.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no rounds, or the seed is out of range.</exception>
    public ShuffleSplit(int rounds = 10, SplitSize? testSize = null, SplitSize? trainSize = null, long seed = 0)
        : base(rounds, testSize, trainSize, seed)
    {
    }

    /// <summary>One random division: the first of a permutation are held out, the following trained on.</summary>
    internal static (int[] Train, int[] Test) Draw(int count, SplitCounts counts, LegacyRandom random)
    {
        var permutation = random.Permutation(count);
        return (permutation[counts.Test..(counts.Test + counts.Train)], permutation[..counts.Test]);
    }

    private protected override Func<LegacyRandom, (int[] Train, int[] Test)> DrawFrom(SplitInput input)
    {
        var counts = SplitCounts.Of(input.Count, TestSize, TrainSize);
        return random => Draw(input.Count, counts, random);
    }
}
