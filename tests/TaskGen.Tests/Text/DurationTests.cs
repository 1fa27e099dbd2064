using TaskGen.Text;

namespace TaskGen.Tests.Text;

public class DurationTests
{
    [Theory]
    [InlineData("90s", 90_000)]
    [InlineData("10m", 600_000)]
    [InlineData("1h30m", 5_400_000)]
    [InlineData("2d", 172_800_000)]
    [InlineData("1d2h3m4s5ms", 93_784_005)]
    [InlineData("250ms", 250)]
    [InlineData("0h1s", 1_000)]
    public void DurationIsRead(string text, double milliseconds)
    {
        Assert.True(Duration.TryParse(text, out var duration));
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), duration);
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("00:10:00")]
    [InlineData("m")]
    [InlineData("0s")]
    [InlineData("-5s")]
    [InlineData("1.5h")]
    [InlineData("10 m")]
    [InlineData(" 10m")]
    [InlineData("30m1h")]
    [InlineData("1h1h")]
    [InlineData("10M")]
    [InlineData("10min")]
    [InlineData("1٣s")]
    [InlineData("999999999999d")]
    [InlineData("9999999999999s")]
    public void OtherFormsAreRefused(string text) => Assert.False(Duration.TryParse(text, out _));

    [Theory]
    [InlineData("1h30m")]
    [InlineData("1d2h3m4s5ms")]
    [InlineData("90s", "1m30s")]
    public void DurationIsWrittenAsItIsRead(string text, string? expected = null)
    {
        Assert.True(Duration.TryParse(text, out var duration));
        Assert.Equal(expected ?? text, Duration.Format(duration));
    }
}
