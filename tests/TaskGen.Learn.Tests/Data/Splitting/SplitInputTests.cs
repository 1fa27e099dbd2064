namespace TaskGen.Learn.Tests;

public class SplitInputTests
{
    [Fact]
    public void ClassesAndGroupsAreComputedWhenAskedForAndOnce()
    {
        var (labels, groups) = (0, 0);
        var input = new SplitInput(4, () => Count(ref labels), () => Count(ref groups));
        new KFold(2).Split(input);
        Assert.Equal((0, 0), (labels, groups));
        new StratifiedKFold(2).Split(input);
        new StratifiedKFold(2).Split(input);
        Assert.Equal((1, 0), (labels, groups));
        new GroupKFold(2).Split(input);
        Assert.Equal((1, 1), (labels, groups));

        static int[] Count(ref int calls)
        {
            calls++;
            return [0, 1, 0, 1];
        }
    }

    [Fact]
    public void SplittersThatNeedWhatRowsDoNotHaveSaySo()
    {
        Assert.Contains("no class", Assert.Throws<InvalidOperationException>(() => new StratifiedKFold(2).Split(9)).Message, StringComparison.Ordinal);
        Assert.Contains("no group", Assert.Throws<InvalidOperationException>(() => new GroupKFold(2).Split(9)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AsManyClassesAsRowsAreNeeded()
    {
        var input = new SplitInput(3, () => [0, 1]);
        Assert.Contains("3 rows needs a class, but there are 2", Assert.Throws<ArgumentException>(() => input.Labels.Length).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplitInput(-1));
    }

    [Fact]
    public void SplittersAreValues()
    {
        Assert.Equal(new KFold(3, shuffle: true, seed: 1), new KFold(3, shuffle: true, seed: 1));
        Assert.NotEqual<FoldSplitter>(new ShuffleSplit(3, 0.2), new ShuffleSplit(3, 2));
        Assert.Equal("KFold { Folds = 3, Shuffle = True, Seed = 1 }", new KFold(3, shuffle: true, seed: 1).ToString());
    }
}
