using TaskGen.Roslyn.Reading;

namespace TaskGen.Roslyn.Tests.Reading;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("90s", 90_000)]
    [InlineData("10m", 600_000)]
    [InlineData("1h30m", 5_400_000)]
    [InlineData("1d", 86_400_000)]
    [InlineData("1d1h1m1s1ms", 90_061_001)]
    [InlineData("1500ms", 1_500)]
    [InlineData("5ms", 5)]
    [InlineData("10m5ms", 600_005)]
    [InlineData("0h1s", 1_000)]
    [InlineData("007s", 7_000)]
    public void MillisecondsAddsUpTheParts(string text, long milliseconds) => Assert.Equal(milliseconds, Durations.Milliseconds(text));

    [Theory]
    [InlineData("10")]
    [InlineData("00:10:00")]
    [InlineData("")]
    [InlineData("0s")]
    [InlineData("-1s")]
    [InlineData("1.5h")]
    [InlineData("10 m")]
    [InlineData("10M")]
    [InlineData("30m1h")]
    [InlineData("1h1h")]
    [InlineData("10min")]
    [InlineData("m")]
    [InlineData("1000000000000000d")]
    [InlineData("90s\n")]
    [InlineData("٩s")]
    public void AnyOtherFormIsRefused(string text) => Assert.Null(Durations.Milliseconds(text));
}
