using System.Collections.Immutable;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class ListCodecTests
{
    private static readonly string[] Words = ["a", "", "ccc"];

    [Fact]
    public void EveryKindOfListRoundTrips()
    {
        Formats.RoundTrips(Codecs.Array(Codecs.String), Words);
        Formats.RoundTrips(Codecs.List(Codecs.String), [.. Words]);
        Formats.RoundTrips(Codecs.ReadOnlyList(Codecs.String), Words);
        Assert.True(Formats.ThroughBinary(Codecs.ImmutableArray(Codecs.String), [.. Words]).AsSpan().SequenceEqual(Words));
        Assert.True(Formats.ThroughJson(Codecs.ImmutableArray(Codecs.String), [.. Words]).AsSpan().SequenceEqual(Words));
        Formats.RoundTrips(Codecs.ReadOnlyCollection(Codecs.String), Words);
        Formats.RoundTrips(Codecs.Enumerable(Codecs.String), Words);
        Formats.RoundTrips(Codecs.ListInterface(Codecs.String), Words);
        Formats.RoundTrips(Codecs.CollectionInterface(Codecs.String), Words);
        Formats.RoundTrips(Codecs.Collection<Queue<string>, string>(Codecs.String, static items => new Queue<string>(items)), new Queue<string>(Words));
    }

    [Fact]
    public void WhatMayBeChangedIsReadAsAListThatMay()
    {
        Assert.IsType<List<string>>(Formats.ThroughJson(Codecs.ListInterface(Codecs.String), Words));
        Assert.IsType<List<string>>(Formats.ThroughJson(Codecs.CollectionInterface(Codecs.String), Words));
        Assert.IsType<string[]>(Formats.ThroughJson(Codecs.Enumerable(Codecs.String), Words));
    }

    [Fact]
    public void EmptyListsRoundTrip()
    {
        Formats.RoundTrips(Codecs.Array(Codecs.String), []);
        Formats.RoundTrips(Codecs.List(Codecs.String), []);
        Assert.True(Formats.ThroughBinary(Codecs.ImmutableArray(Codecs.String), []) is { IsDefault: false, Length: 0 });
        Assert.True(Formats.ThroughJson(Codecs.ImmutableArray(Codecs.String), []) is { IsDefault: false, Length: 0 });
    }

    [Fact]
    public void AllListsHaveTheSameForm()
    {
        var bytes = Formats.Bytes(Codecs.Array(Codecs.String), Words);
        Assert.Equal(bytes, Formats.Bytes(Codecs.List(Codecs.String), [.. Words]));
        Assert.Equal(bytes, Formats.Bytes(Codecs.ImmutableArray(Codecs.String), [.. Words]));
        Assert.Equal(bytes, Formats.Bytes(Codecs.ReadOnlyList(Codecs.String), new LinkedList<string>(Words).ToList()));
        Assert.Equal(bytes, Formats.Bytes(Codecs.Enumerable(Codecs.String), Words.Where(_ => true)));
    }

    [Fact]
    public void ManyElementsAreRead()
    {
        var many = Enumerable.Range(0, (3 * Elements.TrustedCount) + 1).ToArray();
        Formats.RoundTrips(Codecs.Array(Codecs.Int32), many);
        Formats.RoundTrips(Codecs.List(Codecs.Int32), [.. many]);
    }

    [Fact]
    public void ListsNest() =>
        Formats.RoundTrips(Codecs.Array(Codecs.List(Codecs.Numbers<float>())), [[], [[1.5f], []], [[float.NaN]]]);

    [Fact]
    public void NullElementsAreKeptWhereTheyAreAllowed()
    {
        Formats.RoundTrips(Codecs.Array(Codecs.Nullable(Codecs.String)), ["a", null, ""]);
        Formats.RoundTrips(Codecs.List(Codecs.NullableValue(Codecs.Double)), [1, null, double.NaN]);
        Assert.Equal("[1,null,\"NaN\"]", JsonValues.ToJson(Codecs.List(Codecs.NullableValue(Codecs.Double)), [1, null, double.NaN]));
    }

    [Fact]
    public void TypesAreNamedAsInCSharp()
    {
        Assert.Equal("double[]", Codecs.Numbers<double>().TypeName);
        Assert.Equal("byte[]", Codecs.Bytes.TypeName);
        Assert.Equal("string[][]", Codecs.Array(Codecs.Array(Codecs.String)).TypeName);
        Assert.Equal("List<int?>", Codecs.List(Codecs.NullableValue(Codecs.Int32)).TypeName);
        Assert.Equal("IReadOnlyList<string?>", Codecs.ReadOnlyList(Codecs.Nullable(Codecs.String)).TypeName);
        Assert.Equal("ImmutableArray<Color>", Codecs.ImmutableArray(EnumCodecs.Color).TypeName);
        Assert.Equal("IReadOnlyDictionary<string, double>", Codecs.ReadOnlyDictionary(Codecs.Double).TypeName);
        Assert.Equal("Dictionary<string, List<Hyperparameters>>", Codecs.Dictionary(Codecs.List(HyperparametersCodec.Instance)).TypeName);
        Assert.Equal("IReadOnlyCollection<string>", Codecs.ReadOnlyCollection(Codecs.String).TypeName);
        Assert.Equal("IEnumerable<string>", Codecs.Enumerable(Codecs.String).TypeName);
        Assert.Equal("IList<string>", Codecs.ListInterface(Codecs.String).TypeName);
        Assert.Equal("ICollection<string>", Codecs.CollectionInterface(Codecs.String).TypeName);
        Assert.Equal("IDictionary<string, int>", Codecs.DictionaryInterface(Codecs.Int32).TypeName);
        Assert.Equal("Queue<string>", Codecs.Collection<Queue<string>, string>(Codecs.String, static items => new Queue<string>(items)).TypeName);
        Assert.Equal("Line<string>", Codecs.Collection<Queue<string>, string>(Codecs.String, static items => new Queue<string>(items), "Line").TypeName);
    }
}
