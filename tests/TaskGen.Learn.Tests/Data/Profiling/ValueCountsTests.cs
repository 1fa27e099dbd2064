namespace TaskGen.Learn.Tests.Data.Profiling;

public sealed class ValueCountsTests
{
    [Fact]
    public void UpToTheLimitAllIsCounted()
    {
        using var counts = Count(ValueCounts.Limit, times: 2);

        Assert.Equal((true, ValueCounts.Limit), (counts.IsExact, counts.Distinct));
        Assert.All(counts.Counts.Values, count => Assert.Equal(2, count));
    }

    [Theory]
    [InlineData(ValueCounts.Limit + 1)]
    [InlineData(400_000)]
    public void BeyondTheLimitTheEstimateIsWithinThreeStandardErrors(int distinct)
    {
        using var counts = Count(distinct, times: 2);

        Assert.False(counts.IsExact);
        Assert.InRange(counts.Distinct, distinct * (1 - 0.0244), distinct * (1 + 0.0244));
        Assert.Equal((ValueCounts.Limit, 2), (counts.Counts.Count, counts.Counts["value 0"]));
    }

    private static ValueCounts Count(int distinct, int times)
    {
        var counts = new ValueCounts();
        for (var i = 0; i < distinct * times; i++)
        {
            counts.Add($"value {i % distinct}");
        }

        return counts;
    }
}
