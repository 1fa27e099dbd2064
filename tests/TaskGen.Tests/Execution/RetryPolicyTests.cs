using TaskGen.Definitions;
using TaskGen.Execution.Attempts;

namespace TaskGen.Tests.Execution;

public class RetryPolicyTests
{
    [Theory]
    [InlineData(1, 1, 0, 0.5)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 4, 1, 8)]
    [InlineData(1, 7, 1, 60)]
    [InlineData(1, 2_000, 1, 60)]
    [InlineData(300, 1, 1, 300)]
    [InlineData(300, 5, 1, 300)]
    [InlineData(0, 3, 1, 0)]
    public void WaitDoublesUpToAMinute(double first, int retry, double random, double expected)
    {
        var options = new TaskOptions { RetryDelay = TimeSpan.FromSeconds(first) };

        Assert.Equal(TimeSpan.FromSeconds(expected), RetryPolicy.Delay(options, retry, random));
    }
}
