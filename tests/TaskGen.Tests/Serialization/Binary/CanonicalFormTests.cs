using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class CanonicalFormTests
{
    [Fact]
    public void EqualValuesAreEqualBytes()
    {
        var one = StudyCodec.Example;
        var other = new Study(
            string.Concat("wine ", "é🍷"),
            new Hyperparameters { C = 0.1 },
            [.. one.Candidates.Select(candidate => candidate with { })],
            new Dictionary<string, double[]>(one.Scores.Reverse(), StringComparer.Ordinal));
        Assert.Equal(BinarySerializer.Serialize(StudyCodec.Instance, one), BinarySerializer.Serialize(StudyCodec.Instance, other));
        Assert.Equal(JsonValues.ToJson(StudyCodec.Instance, one), JsonValues.ToJson(StudyCodec.Instance, other));
    }

    [Fact]
    public void DifferentValuesAreDifferentBytes()
    {
        Study[] values =
        [
            StudyCodec.Example,
            StudyCodec.Example with { Name = "wine" },
            StudyCodec.Example with { Hp = new(0.1, 5000, "") },
            StudyCodec.Example with { Hp = new(0.1, 5001) },
            StudyCodec.Example with { Candidates = [] },
            StudyCodec.Example with { Candidates = [new()] },
            StudyCodec.Example with { Scores = [] },
            StudyCodec.Example with { Scores = new() { ["train"] = [] } },
        ];
        Assert.Equal(values.Length, values.Select(value => Convert.ToHexString(Formats.Bytes(StudyCodec.Instance, value))).Distinct().Count());
    }

    [Fact]
    public void TextsThatShareTheirLettersAreToldApart()
    {
        // Lengths come first, so that pieces cannot be cut elsewhere.
        Assert.NotEqual(Formats.Bytes(Codecs.Array(Codecs.String), ["ab", "c"]), Formats.Bytes(Codecs.Array(Codecs.String), ["a", "bc"]));
        Assert.NotEqual(Formats.Bytes(Codecs.Array(Codecs.Nullable(Codecs.String)), [null]), Formats.Bytes(Codecs.Array(Codecs.Nullable(Codecs.String)), [""]));
    }

    [Fact]
    public void ZerosAndScalesAreToldApart()
    {
        Assert.NotEqual(Formats.Bytes(Codecs.Double, 0.0), Formats.Bytes(Codecs.Double, -0.0));
        Assert.NotEqual(Formats.Bytes(Codecs.Decimal, 1.0m), Formats.Bytes(Codecs.Decimal, 1.00m));
    }

    [Fact]
    public void AnyNaNIsTheSame() => Assert.Equal(
        Formats.Bytes(Codecs.Double, double.NaN), Formats.Bytes(Codecs.Double, BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_0001)));
}
