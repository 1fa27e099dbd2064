namespace TaskGen.Serialization;

/// <summary>Writes and reads the elements of a list one by one.</summary>
internal static class Elements
{
    /// <summary>How many elements are made room for on the word of a count alone.</summary>
    public const int TrustedCount = 4096;

    /// <summary>Writes a list.</summary>
    public static void Write<T>(ValueWriter writer, Codec<T> element, ReadOnlySpan<T> items)
    {
        writer.BeginList(items.Length);
        foreach (var item in items)
        {
            writer.Element();
            element.Write(writer, item);
        }

        writer.EndList();
    }

    /// <summary>Reads a list into an array, which grows as elements turn out to be there.</summary>
    public static T[] Read<T>(ValueReader reader, Codec<T> element)
    {
        var count = reader.BeginList();
        T[] items = count == 0 ? [] : new T[Math.Min(count, TrustedCount)];
        for (var i = 0; reader.NextElement(); i++)
        {
            if (i == items.Length)
            {
                Array.Resize(ref items, (int)Math.Min(count, items.Length * 2L));
            }

            items[i] = element.Read(reader);
        }

        return items;
    }
}
