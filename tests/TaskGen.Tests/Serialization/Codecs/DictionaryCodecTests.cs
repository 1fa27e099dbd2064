using System.Collections.Immutable;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class DictionaryCodecTests
{
    [Fact]
    public void DictionariesRoundTrip()
    {
        var items = new Dictionary<string, int> { ["b"] = 1, ["a b"] = 2, [""] = 3, ["é"] = 4 };
        Formats.RoundTrips(Codecs.Dictionary(Codecs.Int32), items);
        Formats.RoundTrips(Codecs.Dictionary(Codecs.Int32), []);
        Formats.RoundTrips(Codecs.ReadOnlyDictionary(Codecs.Int32), items);
        Formats.RoundTrips(Codecs.DictionaryInterface(Codecs.Int32), items);
        Formats.RoundTrips(
            Codecs.KeyedCollection<ImmutableDictionary<string, int>, int>(Codecs.Int32, static read => read.ToImmutableDictionary()),
            items.ToImmutableDictionary());
    }

    [Fact]
    public void KeysAreWrittenInOrdinalOrderWhateverTheInsertion()
    {
        var forth = new Dictionary<string, int> { ["b"] = 2, ["a"] = 1, ["B"] = 0, ["é"] = 4, ["z"] = 3 };
        var back = forth.Reverse().ToDictionary();
        Assert.Equal("{\"B\":0,\"a\":1,\"b\":2,\"z\":3,\"é\":4}", JsonValues.ToJson(Codecs.Dictionary(Codecs.Int32), forth));
        Assert.Equal(Formats.Bytes(Codecs.Dictionary(Codecs.Int32), forth), Formats.Bytes(Codecs.Dictionary(Codecs.Int32), back));
    }

    [Fact]
    public void EntriesThatCannotBeCountedBeforehandAreAllWritten()
    {
        var items = Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create($"k{i:D4}", i)).Reverse();
        var codec = Codecs.KeyedCollection<IEnumerable<KeyValuePair<string, int>>, int>(Codecs.Int32, static read => read);
        Assert.Equal(items.Reverse(), Formats.ThroughBinary(codec, items).OrderBy(item => item.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void RepeatedKeysAreRefused()
    {
        Assert.Equal("$.a: expected every key once, found \"a\" a second time.", Formats.JsonError(Codecs.Dictionary(Codecs.Int32), "{\"a\":1,\"a\":1}"));
        Assert.Equal(
            "byte 4 ($.a): expected different keys in ordinal order, found \"a\" after \"a\".",
            Formats.BinaryError(Codecs.Dictionary(Codecs.Int32), 2, 2, (byte)'a', 2, 2, (byte)'a', 2));
        var codec = Codecs.KeyedCollection<IEnumerable<KeyValuePair<string, int>>, int>(Codecs.Int32, static read => read);
        Assert.Equal(
            "$.a: expected different keys in ordinal order, found \"a\" after \"a\".",
            Assert.Throws<InvalidValueException>(() => Formats.Bytes(codec, [KeyValuePair.Create("a", 1), KeyValuePair.Create("a", 2)])).Message);
    }

    [Fact]
    public void KeysStandInThePathOfErrors()
    {
        var codec = Codecs.Dictionary(Codecs.Dictionary(Codecs.Int32));
        Assert.Equal("$.a.b_1: expected a whole number between -2147483648 and 2147483647, found null.", Formats.JsonError(codec, "{\"a\":{\"b_1\":null}}"));
        Assert.Equal(
            "$[\"malic acid\"][\"\\\"\"]: expected a whole number between -2147483648 and 2147483647, found true.",
            Formats.JsonError(codec, "{\"malic acid\":{\"\\\"\":true}}"));
    }

    [Fact]
    public void ADictionaryThatIgnoresCaseIsWrittenByItsKeys()
    {
        var items = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["b"] = 2, ["A"] = 1 };
        Assert.Equal("{\"A\":1,\"b\":2}", JsonValues.ToJson(Codecs.Dictionary(Codecs.Int32), items));
    }
}
