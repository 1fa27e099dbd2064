using System.Buffers;

namespace TaskGen.Serialization;

internal sealed class DictionaryCodec<TDictionary, T>(Codec<T> value, Func<Dictionary<string, T>, TDictionary> create, string name)
    : Codec<TDictionary>
    where TDictionary : class, IEnumerable<KeyValuePair<string, T>>
{
    public override string TypeName => $"{name}<string, {value.TypeName}>";

    internal override Codec Element => value;

    internal override bool HasKeys => true;

    public override void Describe(SchemaWriter schema) => schema.Of("dictionary", value);

    public override void Write(ValueWriter writer, TDictionary items)
    {
        writer.Require(items, TypeName);
        var capacity = items.TryGetNonEnumeratedCount(out var known) ? known : 16;
        var keys = ArrayPool<string>.Shared.Rent(capacity);
        var values = ArrayPool<T>.Shared.Rent(capacity);
        try
        {
            var count = 0;
            foreach (var (key, item) in items)
            {
                if (count == keys.Length || count == values.Length)
                {
                    Grow(ref keys, count);
                    Grow(ref values, count);
                }

                keys[count] = key;
                values[count++] = item;
            }

            // The order in which a dictionary gives its entries is no part of its value.
            Array.Sort(keys, values, 0, count, StringComparer.Ordinal);
            Write(writer, keys.AsSpan(0, count), values);
        }
        finally
        {
            ArrayPool<string>.Shared.Return(keys, clearArray: true);
            ArrayPool<T>.Shared.Return(values, clearArray: true);
        }
    }

    public override TDictionary Read(ValueReader reader)
    {
        var count = Math.Min(reader.BeginDictionary(), Elements.TrustedCount);
        var items = new Dictionary<string, T>(count, StringComparer.Ordinal);
        while (reader.NextKey(out var key))
        {
            items.Add(key, value.Read(reader));
        }

        return create(items);
    }

    private void Write(ValueWriter writer, ReadOnlySpan<string> keys, T[] values)
    {
        writer.BeginDictionary(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is null)
            {
                throw writer.Invalid("a key", "null");
            }

            writer.Key(keys[i]);
            value.Write(writer, values[i]);
        }

        writer.EndDictionary();
    }

    private static void Grow<TItem>(ref TItem[] items, int count)
    {
        var larger = ArrayPool<TItem>.Shared.Rent(count * 2);
        Array.Copy(items, larger, count);
        ArrayPool<TItem>.Shared.Return(items, clearArray: true);
        items = larger;
    }
}
