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
internal sealed class TreeCodec : ObjectCodec<Tree>
{
    public static readonly TreeCodec Instance = new();

    private static readonly Codec<Tree?> Next = Codecs.Nullable(Instance);
    private static readonly Codec<Tree[]> Children = Codecs.Array(Instance);

    public override ObjectShape Shape { get; } = new(
        "Tree",
        new MemberShape("value", static () => Codecs.Int32),
        new MemberShape("next", static () => Next) { IsOptional = true, Default = "null" },
        new MemberShape("children", static () => Children));

    public override void Write(ValueWriter writer, Tree value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0);
        Codecs.Int32.Write(writer, value.Value);
        writer.Member(1);
        Next.Write(writer, value.Next);
        writer.Member(2);
        Children.Write(writer, value.Children);
        writer.EndObject();
    }

    public override Tree Read(ValueReader reader)
    {
        var value = 0;
        Tree? next = null;
        Tree[] children = default!;
        reader.BeginObject(Shape);
        while (reader.NextMember(out var member))
        {
            switch (member)
            {
                case 0:
                    value = Codecs.Int32.Read(reader);
                    break;
                case 1:
                    next = Next.Read(reader);
                    break;
                case 2:
                    children = Children.Read(reader);
                    break;
            }
        }

        return new Tree(value, next, children);
    }
}
