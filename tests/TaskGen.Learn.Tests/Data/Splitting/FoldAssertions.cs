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
}
