namespace TaskGen.Learn.Tests;

public class KFoldTests
{
    [Fact]
    public void FoldsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("k-fold.json"))
        {
            var splitter = new KFold(@case.Folds, @case.Seed is not null, @case.Seed ?? 0);
            if (@case.Error is not null)
            {
                Assert.Throws<ArgumentException>(() => splitter.Split(@case.Count));
                continue;
            }

            FoldAssertions.AreThose(@case.FoldOfRow!, splitter.Split(@case.Count), @case.Folds);
        }
    }

    [Fact]
    public void FoldsAreTheSameAtEveryCall()
    {
        var splitter = new KFold(3, shuffle: true, seed: 9);
        Assert.Equal(splitter.Split(20)[1].Validation, splitter.Split(20)[1].Validation);
    }

    [Fact]
    public void FewerThanTwoFoldsAreRefused() =>
        Assert.Contains("at least 2 folds", Assert.Throws<ArgumentOutOfRangeException>(() => new KFold(1)).Message, StringComparison.Ordinal);

    [Fact]
    public void SeedsOutsideOfNumPysRangeAreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new KFold(2, shuffle: true, seed: -1));

    [Fact]
    public void MoreFoldsThanRowsAreRefused() =>
        Assert.Contains("4 rows cannot be cut into 5 folds", Assert.Throws<ArgumentException>(() => new KFold().Split(4)).Message, StringComparison.Ordinal);

    private sealed record Case(int Count, int Folds, long? Seed, int[]? FoldOfRow, string? Error);
}
