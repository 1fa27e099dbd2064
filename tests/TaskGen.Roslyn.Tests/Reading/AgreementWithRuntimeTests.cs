using TaskGen.Roslyn.Reading;
using TaskGen.Text;

namespace TaskGen.Roslyn.Tests.Reading;

/// <summary>What the compiler accepts the runtime accepts, with the same meaning: configuration overrides attributes.</summary>
public sealed class AgreementWithRuntimeTests
{
    private static readonly string[] Numbers =
    [
        "", "0", "1", "2", "9", "10", "007", "0.5", "1.5", "1.50", "0.001", "0.0001", "1.", ".5", "1.5.5", "-1", "+1", "1e3", "1,5", "1 ", "1_000",
        "999", "1000", "1024", "2147483647", "2147483648", "9223372036854775807", "9223372036854775808", "123456789012345678", "1234567890123456789",
        "0.0000000000000001", "0.00000000000000001", "000000000000000001", "0000000000000000001", "9223372036854775.807", "7.999999999999999", "٣",
        "999999", "1000000", "10000000", "100000000", "1000000000", "9999999999", "999999999999", "9999999999999",
        "922337203685", "922337203686", "106751991", "106751992",
    ];

    private static readonly string[] Suffixes =
    [
        "", "m", "k", "K", "M", "G", "T", "P", "E", "Ki", "ki", "Mi", "mi", "Gi", "Ti", "Pi", "Ei", "GB", "Gib", "B", "i", " Gi", "Gi ", "\n", "Gi\n",
    ];

    private static readonly string[] Units =
        ["", "d", "h", "m", "s", "ms", "min", "S", "us", " s", "s ", "s\n", "d1h", "h30m", "m5ms", "s1m", "s1s", "d1h1m1s1ms", "ms1s", "h 1m", ":10:00"];

    [Fact]
    public void QuantitiesMeanTheSameToCompilerAndRuntime()
    {
        var texts = Numbers.SelectMany(number => Suffixes.Select(suffix => number + suffix)).ToList();
        Assert.Empty(texts.Where(text => Quantities.Bytes(text) != (Quantity.TryParseBytes(text, out var bytes) ? bytes : null)).Select(Show));
        Assert.Empty(texts.Where(text => Quantities.Millis(text) != (Quantity.TryParseCpu(text, out var millis) ? millis : null)).Select(Show));
        Assert.Contains(texts, text => Quantities.Bytes(text) > 1);
        Assert.Contains(texts, text => Quantities.Millis(text) > 1);
    }

    [Fact]
    public void DurationsMeanTheSameToCompilerAndRuntime()
    {
        var texts = Numbers.SelectMany(number => Units.Select(unit => number + unit)).ToList();
        Assert.Empty(
            texts.Where(
                text => Durations.Milliseconds(text) != (
                    Duration.TryParse(text, out var duration) ? duration.Ticks / TimeSpan.TicksPerMillisecond : null)).Select(Show));
        Assert.Contains(texts, text => Durations.Milliseconds(text) > 1);
    }

    private static string Show(string text) =>
        $"'{text}': {Quantities.Bytes(text)} {Quantities.Millis(text)} {Durations.Milliseconds(text)}".Replace("\n", "\\n", StringComparison.Ordinal);
}
