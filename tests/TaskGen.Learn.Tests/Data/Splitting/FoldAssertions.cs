namespace TaskGen.Learn.Tests;

/// <summary>What holds for all folds.</summary>
internal static class FoldAssertions
{
    public static void AreThose(int[] foldOfRow, IReadOnlyList<Fold> folds, int count)
    {
        Assert.Equal(count, folds.Count);
        for (var number = 0; number < folds.Count; number++)
        {
            Assert.Equal(Rows(row => foldOfRow[row] == number), folds[number].Validation);
            Assert.Equal(Rows(row => foldOfRow[row] != number), folds[number].Train);
        }

        IEnumerable<int> Rows(Func<int, bool> chosen) => Enumerable.Range(0, foldOfRow.Length).Where(chosen);
    }

    /// <summary>The rounds are the expected ones, index for index, or cutting fails as expected.</summary>
    public static void AreThose(ExpectedRound[]? expected, FoldSplitter splitter, SplitInput input)
    {
        if (expected is null)
        {
            Assert.Throws<ArgumentException>(() => splitter.Split(input));
            return;
        }

        var folds = splitter.Split(input);
        Assert.Equal(expected.Length, folds.Count);
        foreach (var (round, fold) in expected.Zip(folds))
        {
            Assert.Equal(round.Train, fold.Train);
            Assert.Equal(round.Test, fold.Validation);
        }
    }
}
