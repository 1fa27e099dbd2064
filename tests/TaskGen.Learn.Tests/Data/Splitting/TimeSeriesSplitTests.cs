namespace TaskGen.Learn.Tests;

public class TimeSeriesSplitTests
{
    [Fact]
    public void RoundsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("time-series-split.json"))
        {
            FoldAssertions.AreThose(
                @case.Rounds, new TimeSeriesSplit(@case.Folds, @case.MaxTrainSize, @case.TestSize, @case.Gap), new SplitInput(@case.Count));
        }
    }

    [Fact]
    public void TooFewRowsSayWhatIsNeeded()
    {
        var error = Assert.Throws<ArgumentException>(() => new TimeSeriesSplit(2, testSize: 4, gap: 2).Split(10));
        Assert.Contains("10 rows are too few for 2 rounds that each hold out 4, with a gap of 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SizesAndGapsOutOfRangeAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeSeriesSplit(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeSeriesSplit(2, maxTrainSize: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeSeriesSplit(2, testSize: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeSeriesSplit(2, gap: -1));
    }

    private sealed record Case(int Count, int Folds, int? MaxTrainSize, int? TestSize, int Gap, ExpectedRound[]? Rounds);
}
