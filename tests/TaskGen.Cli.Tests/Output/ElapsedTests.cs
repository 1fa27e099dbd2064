using TaskGen.Cli.Output;

namespace TaskGen.Cli.Tests.Output;

public sealed class ElapsedTests
{
    [Theory]
    [InlineData(0, "0.0 ms")]
    [InlineData(0.44, "0.4 ms")]
    [InlineData(85.4, "85 ms")]
    [InlineData(999.6, "1.00 s")]
    [InlineData(1234, "1.23 s")]
    [InlineData(59_996, "1 min 00 s")]
    [InlineData(125_000, "2 min 05 s")]
    [InlineData(11_220_000, "3 h 07 min")]
    public void DurationsHaveTwoUnitsAtMost(double milliseconds, string expected) =>
        Assert.Equal(expected, Elapsed.Text(TimeSpan.FromMilliseconds(milliseconds)));
}
