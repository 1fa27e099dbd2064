using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using TaskGen.Sources;
using TaskGen.Sources.Fetching;

namespace TaskGen.Tests.Sources;

public sealed class SourceRetryTests
{
    private readonly SourceRetry _retry = new(SourceSettings.Read(new ConfigurationBuilder().Build()), TimeProvider.System, NullLogger.Instance);

    [Theory]
    [InlineData(1, 0.25, 0.5)]
    [InlineData(2, 0.5, 1)]
    [InlineData(5, 4, 8)]
    [InlineData(40, 15, 30)]
    public void TheDelayDoublesUpToALimit(int failures, double least, double most) =>
        Assert.All(Enumerable.Range(0, 100), _ => Assert.InRange(_retry.DelayOf(failures, null).TotalSeconds, least, most));

    [Fact]
    public void TheServerMayAskForMoreAndNotForLess()
    {
        Assert.Equal(TimeSpan.FromSeconds(60), _retry.DelayOf(1, TimeSpan.FromSeconds(60)));
        Assert.InRange(_retry.DelayOf(1, TimeSpan.Zero).TotalSeconds, 0.25, 0.5);
    }
}
