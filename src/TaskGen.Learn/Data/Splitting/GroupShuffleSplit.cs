namespace TaskGen.Learn;

/// <summary>
/// Rounds that each hold out the rows of another random part of the groups, exactly as scikit-learn's <c>GroupShuffleSplit</c>. No group has rows
/// on both sides; sizes are parts of the groups, not of the rows.
/// </summary>
public sealed record GroupShuffleSplit : RandomSplitter
{
    private const double DefaultTestSize = 0.2;

    /// <summary>Describes the rounds.</summary>
    /// <param name="rounds">How many rounds; 5 by default, at least 1.</param>
    /// <param name="testSize">How many groups are held out; what <paramref name="trainSize"/> leaves by default, and 0.2 without either.</param>
    /// <param name="trainSize">How many groups are trained on; all that are not held out by default.</param>
    /// <param name="seed">The seed, scikit-learn's <c>random_state</c>, from 0 to 4294967295; 0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no rounds, or the seed is out of range.</exception>
    public GroupShuffleSplit(int rounds = 5, SplitSize? testSize = null, SplitSize? trainSize = null, long seed = 0)
        : base(rounds, testSize, trainSize, seed)
    {
    }

    /// <summary>One random division of the groups; rows keep their order.</summary>
    internal static (int[] Train, int[] Test) Draw(ClassCodes groups, SplitCounts counts, LegacyRandom random)
    {
        var (trained, tested) = ShuffleSplit.Draw(groups.ClassCount, counts, random);
        return (RowsOf(groups, trained), RowsOf(groups, tested));
    }

    private protected override Func<LegacyRandom, (int[] Train, int[] Test)> DrawFrom(SplitInput input)
    {
        var groups = ClassCodes.Sorted(input.Groups);
        var counts = SplitCounts.Of(groups.ClassCount, TestSize, TrainSize, DefaultTestSize, "groups");
        return random => Draw(groups, counts, random);
    }

    private static int[] RowsOf(ClassCodes groups, int[] chosen)
    {
        var isChosen = new bool[groups.ClassCount];
        foreach (var group in chosen)
        {
            isChosen[group] = true;
        }

        return [.. Enumerable.Range(0, groups.Codes.Length).Where(row => isChosen[groups.Codes[row]])];
    }
}
