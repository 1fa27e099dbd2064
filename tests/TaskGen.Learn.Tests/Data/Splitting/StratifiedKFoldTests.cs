namespace TaskGen.Learn.Tests;

public class StratifiedKFoldTests
{
    [Fact]
    public void FoldsErrorsAndWarningsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("stratified-k-fold.json"))
        {
            var warnings = new List<string>();
            var splitter = new StratifiedKFold(@case.Folds, @case.Seed is not null, @case.Seed ?? 0);
            if (@case.Error is not null)
            {
                Assert.Throws<ArgumentException>(() => splitter.Split(@case.Labels, warnings.Add));
                continue;
            }

            FoldAssertions.AreThose(@case.FoldOfRow!, splitter.Split(@case.Labels, warnings.Add), @case.Folds);
            Assert.Equal(@case.Warns, warnings.Count == 1);
        }
    }

    [Fact]
    public void EveryFoldHoldsItsPartOfEveryClass()
    {
        var labels = Enumerable.Range(0, 103).Select(row => row * row % 7 % 3).ToArray();
        foreach (var fold in new StratifiedKFold(4, shuffle: true, seed: 5).Split(labels))
        {
            foreach (var rows in labels.GroupBy(label => label))
            {
                var held = fold.Validation.Count(row => labels[row] == rows.Key);
                Assert.InRange(held, rows.Count() / 4, (rows.Count() / 4) + 1);
            }
        }
    }

    [Fact]
    public void ClassesThatAreTooRareAreToldOf()
    {
        var warnings = new List<string>();
        new StratifiedKFold(3).Split([0, 0, 0, 1], warnings.Add);
        Assert.Equal(["The least populated class has only 1 rows, which is less than the 3 folds: some folds lack it."], warnings);
    }

    [Fact]
    public void MoreFoldsThanAnyClassHasRowsAreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => new StratifiedKFold(3).Split([0, 0, 1, 1]));
        Assert.Contains("3 folds are more than any class has rows (the largest has 2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreFoldsThanRowsAreRefused() =>
        Assert.Contains("1 rows cannot be cut", Assert.Throws<ArgumentException>(() => new StratifiedKFold(2).Split([3])).Message, StringComparison.Ordinal);

    [Fact]
    public void FewerThanTwoFoldsAreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new StratifiedKFold(1));

    private sealed record Case(string Name, int[] Labels, int Folds, long? Seed, int[]? FoldOfRow, string? Error, bool Warns);
}
