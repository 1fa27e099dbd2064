using System.Text;
using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class WritingErrorTests
{
    [Fact]
    public void NullWhereItIsNotAllowedIsNamedByItsPath()
    {
        Refused(StudyCodec.Instance, null!, "$: expected a value of type Study, found null, which only Study? allows.");
        Refused(
            StudyCodec.Instance, StudyCodec.Example with { Name = null! }, "$.name: expected a value of type string, found null, which only string? allows.");
        Refused(
            StudyCodec.Instance, StudyCodec.Example with { Hp = null! },
            "$.hp: expected a value of type Hyperparameters, found null, which only Hyperparameters? allows.");
        Refused(
            StudyCodec.Instance,
            StudyCodec.Example with { Candidates = [new(), null!] },
            "$.candidates[1]: expected a value of type Hyperparameters, found null, which only Hyperparameters? allows.");
        Refused(
            StudyCodec.Instance,
            StudyCodec.Example with { Scores = new() { ["a"] = [], ["b"] = null! } },
            "$.scores.b: expected a value of type double[], found null, which only double[]? allows.");
        Refused(StudyCodec.Instance, StudyCodec.Example with { Scores = null! },
            "$.scores: expected a value of type Dictionary<string, double[]>, found null, which only Dictionary<string, double[]>? allows.");
    }

    [Fact]
    public void EveryReferenceTypeRefusesNull()
    {
        Refused(Codecs.Bytes, null!, "$: expected a value of type byte[], found null, which only byte[]? allows.");
        Refused(Codecs.Uri, null!, "$: expected a value of type Uri, found null, which only Uri? allows.");
        Refused(Codecs.DataFile, null!, "$: expected a value of type DataFile, found null, which only DataFile? allows.");
        Refused(Codecs.Array(Codecs.Int32), null!, "$: expected a value of type int[], found null, which only int[]? allows.");
        Refused(Codecs.List(Codecs.Int32), null!, "$: expected a value of type List<int>, found null, which only List<int>? allows.");
        Refused(Codecs.ReadOnlyList(Codecs.Int32), null!, "$: expected a value of type IReadOnlyList<int>, found null, which only IReadOnlyList<int>? allows.");
        Refused(Codecs.ImmutableArray(Codecs.Int32), default, "$: expected a value of type ImmutableArray<int>, found an array that was never initialized.");
        Refused(
            Codecs.Custom(new VersionedTextCodec(), "StringBuilder"), null!,
            "$: expected a value of type StringBuilder, found null, which only StringBuilder? allows.");
    }

    [Fact]
    public void AValueThatContainsItselfIsRefused()
    {
        var tree = new Tree(1, null, []);
        tree.Next = tree;
        Refused(TreeCodec.Instance, tree, "$: expected a value that nests at most 512 deep, found a deeper one; does it contain itself?.");
    }

    [Fact]
    public void AsDeepAsAllowedRoundTrips()
    {
        // Every tree but the last holds the next and an empty list.
        var tree = Tree.Chain(ValuePath.MaximumDepth - 1);
        var binary = Formats.ThroughBinary(TreeCodec.Instance, tree);
        var json = Formats.ThroughJson(TreeCodec.Instance, tree);
        for (var i = 1; i < ValuePath.MaximumDepth; i++)
        {
            Assert.Equal((i, i), (binary!.Value, json!.Value));
            (binary, json) = (binary.Next, json.Next);
        }
    }

    [Fact]
    public void ACodecThatWritesOtherMembersThanItsShapeIsABug()
    {
        var shape = HyperparametersCodec.Instance.Shape;
        using var writer = new BinaryValueWriter();
        writer.BeginObject(shape);
        Assert.Equal(
            "A codec of Hyperparameters writes its members in another order than its shape has them.",
            Assert.Throws<InvalidOperationException>(() => writer.Member(1)).Message);
        writer.Member(0);
        Assert.Equal(
            "A codec announced 3 parts of Hyperparameters and wrote 1.", Assert.Throws<InvalidOperationException>(writer.EndObject).Message);
    }

    [Fact]
    public void AnUntypedNullIsRefusedForAValueType()
    {
        using var json = new Utf8JsonWriter(new MemoryStream());
        var error = Assert.Throws<InvalidValueException>(() => JsonValues.Write(json, Codecs.Int32, (object?)null));
        Assert.Equal("$: expected a value of type int, found null, which only int? allows.", error.Message);
    }

    [Fact]
    public void UntypedValuesAreWrittenAsTypedOnes()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Codec codec = StudyCodec.Instance;
            JsonValues.Write(json, codec, StudyCodec.Example with { Name = "a" });
        }

        Assert.Equal(JsonValues.ToJson(StudyCodec.Instance, StudyCodec.Example with { Name = "a" }), Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Refused<T>(Codec<T> codec, T value, string message)
    {
        Assert.Equal(message, Assert.Throws<InvalidValueException>(() => Formats.Bytes(codec, value)).Message);
        Assert.Equal(message, Assert.Throws<InvalidValueException>(() => JsonValues.ToJson(codec, value)).Message);
    }
}
