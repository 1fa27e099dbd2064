using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>What the first step of a dataset gives, and the seed in effect, by which a splitter's random numbers are made.</summary>
/// <param name="Items">What it gives.</param>
/// <param name="Seed">The seed.</param>
internal sealed record Seeded<T>(T[] Items, int Seed)
{
    /// <summary>How it is written.</summary>
    public static Codec<Seeded<T>> CodecOf(Codec<T> item)
    {
        var items = Codecs.Array(item);
        return Codecs.Object<Seeded<T>>(
            $"Seeded<{item.TypeName}>",
            [new("items", items), new("seed", Codecs.Int32)],
            (writer, value) =>
            {
                writer.Member(0, items, value.Items);
                writer.Member(1, Codecs.Int32, value.Seed);
            },
            reader => new(reader.Member(0, items), reader.Member(1, Codecs.Int32)));
    }
}
