namespace TaskGen.Learn.Tests;

public class TimeSplitTests
{
    private static readonly DateTime Start = new(2024, 1, 1);

    [Fact]
    public void TheLastRowsAreForTestingAndThoseBeforeThemForValidation()
    {
        var split = Split([5, 1, 4, 2, 9, 7, 3, 8, 0, 6], 0.2, 0.3, null);
        Assert.Equal([8, 1, 3, 6, 2], split.Train);
        Assert.Equal([0, 9, 5], split.Validation!);
        Assert.Equal([7, 4], split.Test);
    }

    [Fact]
    public void RowsOfOneTimeKeepTheirOrder()
    {
        var split = Split([1, 0, 1, 0, 1, 0], 0.5, null, null);
        Assert.Equal([1, 3, 5], split.Train);
        Assert.Equal([0, 2, 4], split.Test);
        Assert.Null(split.Validation);
    }

    [Fact]
    public void AGapOfRowsIsLeftOutBeforeEachPart()
    {
        var split = Split([.. Enumerable.Range(0, 20)], 4, 5, "3 rows");
        Assert.Equal(Enumerable.Range(0, 5), split.Train);
        Assert.Equal(Enumerable.Range(8, 5), split.Validation!);
        Assert.Equal(Enumerable.Range(16, 4), split.Test);
        Assert.Equal(20, split.RowCount);
    }

    [Theory]
    [InlineData("1d", 16)]
    [InlineData("2d", 15)]
    [InlineData("36h", 15)]
    [InlineData("7d", 10)]
    public void AGapOfTimeLeavesOutWhatIsNearerThanThat(string gap, int trained)
    {
        var split = Split([.. Enumerable.Range(0, 20)], 4, null, gap);
        Assert.Equal(Enumerable.Range(0, trained), split.Train);
        Assert.Equal(Enumerable.Range(16, 4), split.Test);
    }

    [Fact]
    public void NothingOfTrainingComesAfterAnythingThatIsHeldOut()
    {
        var random = new Random(3);
        int[] days = [.. Enumerable.Range(0, 500).Select(_ => random.Next(100))];
        var split = Split(days, 0.2, 0.1, "5d");
        Assert.True(split.Train.Max(row => days[row]) + 5 <= split.Validation!.Min(row => days[row]));
        Assert.True(split.Validation!.Max(row => days[row]) + 5 <= split.Test.Min(row => days[row]));
        Assert.Equal((100, 50), (split.Test.Count, split.Validation!.Count));
    }

    [Fact]
    public void WhatLeavesNoTrainingRowsIsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Split([.. Enumerable.Range(0, 10)], 5, 4, "1 rows"));
        Assert.Contains(
            "A test size of 5, a validation size of 4 with a gap of 1 rows leaves none of the 10 rows for training", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Split([1, 2, 3], 1, null, "9d"));
        Assert.Throws<ArgumentException>(() => Split([1, 2, 3], 3, null, null));
        Assert.Throws<ArgumentException>(() => Split([], 0.5, null, null));
    }

    [Fact]
    public void AGapOfTimeNeedsTimes()
    {
        Assert.True(SplitGap.TryParse("2d", out var gap));
        var error = Assert.Throws<ArgumentException>(() => TrainTestSplit.ByTime([2020, 2021, 2022], 1, null, gap));
        Assert.Contains("needs dates or times, which '2022' is not", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("100")]
    [InlineData("0 rows")]
    [InlineData("-1 rows")]
    [InlineData("7 days")]
    [InlineData(null)]
    public void OtherFormsOfGapsAreRefused(string? text) => Assert.False(SplitGap.TryParse(text, out _));

    private static TrainTestSplit Split(int[] days, SplitSize testSize, SplitSize? validationSize, string? gap)
    {
        Assert.Equal(gap is not null, SplitGap.TryParse(gap, out var parsed));
        return TrainTestSplit.ByTime([.. days.Select(day => (object)Start.AddDays(day))], testSize, validationSize, parsed);
    }
}
