using TaskGen.Text;

namespace TaskGen.Tests.Text;

public class QuantityTests
{
    [Theory]
    [InlineData("2", 2_000)]
    [InlineData("500m", 500)]
    [InlineData("0.25", 250)]
    [InlineData("1k", 1_000_000)]
    public void ProcessorsAreReadInThousandths(string text, long expected)
    {
        Assert.True(Quantity.TryParseCpu(text, out var millis));
        Assert.Equal(expected, millis);
    }

    [Theory]
    [InlineData("500Mi", 500L << 20)]
    [InlineData("4Gi", 4L << 30)]
    [InlineData("1.5Gi", 3L << 29)]
    [InlineData("1Ki", 1024)]
    [InlineData("1k", 1000)]
    [InlineData("20G", 20_000_000_000)]
    [InlineData("7Ei", 7L << 60)]
    [InlineData("1000m", 1)]
    [InlineData("128", 128)]
    public void BytesAreRead(string text, long expected)
    {
        Assert.True(Quantity.TryParseBytes(text, out var bytes));
        Assert.Equal(expected, bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("4GB")]
    [InlineData("4gi")]
    [InlineData("4K")]
    [InlineData("4 Gi")]
    [InlineData("-4Gi")]
    [InlineData("0")]
    [InlineData(".5Gi")]
    [InlineData("5.Gi")]
    [InlineData("1.2.3")]
    [InlineData("1,5Gi")]
    [InlineData("0.3")]
    [InlineData("500m")]
    [InlineData("8Ei")]
    [InlineData("9999999999Ei")]
    [InlineData("99999999999999999999")]
    [InlineData("Gi")]
    public void OtherFormsAreNoBytes(string text) => Assert.False(Quantity.TryParseBytes(text, out _));

    [Theory]
    [InlineData("0")]
    [InlineData("0.5m")]
    [InlineData("two")]
    [InlineData("3000000000")]
    public void OtherFormsAreNoProcessors(string text) => Assert.False(Quantity.TryParseCpu(text, out _));
}
