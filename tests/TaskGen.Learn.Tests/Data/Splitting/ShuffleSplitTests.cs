namespace TaskGen.Learn.Tests;

public class ShuffleSplitTests
{
    [Fact]
    public void RoundsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("shuffle-split.json"))
        {
            FoldAssertions.AreThose(@case.Rounds, new ShuffleSplit(3, @case.TestSize, @case.TrainSize, @case.Seed), new SplitInput(@case.Count));
        }
    }

    [Fact]
    public void StratifiedRoundsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("stratified-shuffle-split.json"))
        {
            var splitter = new StratifiedShuffleSplit(3, @case.TestSize, @case.TrainSize, @case.Seed);
            FoldAssertions.AreThose(@case.Rounds, splitter, new SplitInput(@case.Labels!.Length, () => @case.Labels));
        }
    }

    [Fact]
    public void GroupedRoundsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("group-shuffle-split.json"))
        {
            var splitter = new GroupShuffleSplit(2, @case.TestSize, @case.TrainSize, @case.Seed);
            FoldAssertions.AreThose(@case.Rounds, splitter, new SplitInput(@case.Groups!.Length, null, () => @case.Groups));
        }
    }

    [Fact]
    public void WithoutSizesATenthIsHeldOut() => Assert.Equal(5, new ShuffleSplit().Split(41)[9].Validation.Count);

    [Fact]
    public void SizesThatLeaveNothingSayWhatThereIs()
    {
        var error = Assert.Throws<ArgumentException>(() => new ShuffleSplit(1, trainSize: 8).Split(8));
        Assert.Contains("A training size of 8 divides 8 rows into 8 for training and 0 for testing", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => new ShuffleSplit(1, 5, 4).Split(8));
        Assert.Contains("A test size of 5 with a training size of 4 needs more than the 8 rows that there are", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RoundsMustBeOneAtLeast()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShuffleSplit(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StratifiedShuffleSplit(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupShuffleSplit(0));
    }

    private sealed record Case(int Count, int[]? Labels, int[]? Groups, SplitSize? TestSize, SplitSize? TrainSize, long Seed, ExpectedRound[]? Rounds);
}
