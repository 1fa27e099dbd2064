using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>A type that refers to itself, through null and through a list.</summary>
internal sealed class Tree(int value, Tree? next, Tree[] children)
{
    public int Value { get; } = value;

    public Tree? Next { get; set; } = next;

    public Tree[] Children { get; } = children;

    public static Tree Chain(int length)
    {
        var chain = new Tree(length, null, []);
        for (var i = length - 1; i > 0; i--)
        {
            chain = new Tree(i, chain, []);
        }

        return chain;
    }
}

/// <summary>What the generator writes for it.</summary>
internal static class TreeCodec
{
    public static readonly ObjectCodec<Tree> Instance = Codecs.Object<Tree>(
        "Tree",
        [
            new("value", Codecs.Int32),
            new("next", static () => Next!) { IsOptional = true, Default = "null" },
            new("children", static () => Children!),
        ],
        static (writer, value) =>
        {
            writer.Member(0, Codecs.Int32, value.Value);
            writer.Member(1, Next!, value.Next);
            writer.Member(2, Children!, value.Children);
        },
        static reader => new Tree(
            reader.Member(0, Codecs.Int32),
            reader.Member(1, Next!, null),
            reader.Member(2, Children!)));

    private static readonly Codec<Tree?> Next = Codecs.Nullable(Instance);
    private static readonly Codec<Tree[]> Children = Codecs.Array(Instance);
}
