using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TaskGen.Serialization;

internal sealed class ArrayCodec<T>(Codec<T> element) : Codec<T[]>
{
    public override string TypeName => element.TypeName + "[]";

    internal override Codec Element => element;

    public override void Describe(SchemaWriter schema) => schema.Of("list", element);

    public override void Write(ValueWriter writer, T[] value)
    {
        writer.Require(value, TypeName);
        Elements.Write(writer, element, value);
    }

    public override T[] Read(ValueReader reader) => Elements.Read(reader, element);
}

internal sealed class ListCodec<T>(Codec<T> element) : Codec<List<T>>
{
    public override string TypeName => $"List<{element.TypeName}>";

    internal override Codec Element => element;

    public override void Describe(SchemaWriter schema) => schema.Of("list", element);

    public override void Write(ValueWriter writer, List<T> value)
    {
        writer.Require(value, TypeName);
        Elements.Write(writer, element, CollectionsMarshal.AsSpan(value));
    }

    public override List<T> Read(ValueReader reader)
    {
        var items = new List<T>(Math.Min(reader.BeginList(), Elements.TrustedCount));
        while (reader.NextElement())
        {
            items.Add(element.Read(reader));
        }

        return items;
    }
}

internal sealed class ImmutableArrayCodec<T>(Codec<T> element) : Codec<ImmutableArray<T>>
{
    public override string TypeName => $"ImmutableArray<{element.TypeName}>";

    internal override Codec Element => element;

    public override void Describe(SchemaWriter schema) => schema.Of("list", element);

    public override void Write(ValueWriter writer, ImmutableArray<T> value)
    {
        if (value.IsDefault)
        {
            throw writer.Invalid($"a value of type {TypeName}", "an array that was never initialized");
        }

        Elements.Write(writer, element, value.AsSpan());
    }

    public override ImmutableArray<T> Read(ValueReader reader) => ImmutableCollectionsMarshal.AsImmutableArray(Elements.Read(reader, element));
}

internal sealed class CollectionCodec<TCollection, T>(Codec<T> element, Func<T[], TCollection> create, string name) : Codec<TCollection>
    where TCollection : class, IEnumerable<T>
{
    public override string TypeName => $"{name}<{element.TypeName}>";

    internal override Codec Element => element;

    public override void Describe(SchemaWriter schema) => schema.Of("list", element);

    public override void Write(ValueWriter writer, TCollection value)
    {
        writer.Require(value, TypeName);
        switch (value)
        {
            case T[] array:
                Elements.Write<T>(writer, element, array);
                break;
            case List<T> list:
                Elements.Write(writer, element, CollectionsMarshal.AsSpan(list));
                break;
            default:
                Elements.Write<T>(writer, element, value.ToArray());
                break;
        }
    }

    public override TCollection Read(ValueReader reader) => create(Elements.Read(reader, element));
}
