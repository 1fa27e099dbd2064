namespace TaskGen.Storage.Journals;

/// <summary>Reads what a journal holds, as far as it is whole.</summary>
internal static class JournalReader
{
    /// <summary>Reads all records; lines that are damaged are left out.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="length">How many bytes the lines take; what follows was cut off while it was written, and is of no use.</param>
    public static IReadOnlyList<JournalRecord> Read(ReadOnlySpan<byte> content, out int length) => Read(content, out length, out _);

    /// <summary>Reads all records; lines that are damaged are left out, since each of the others stands for itself.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="length">How many bytes the lines take; what follows was cut off while it was written, and is of no use.</param>
    /// <param name="damaged">How many lines are damaged.</param>
    public static IReadOnlyList<JournalRecord> Read(ReadOnlySpan<byte> content, out int length, out int damaged)
    {
        var records = new List<JournalRecord>();
        (length, damaged) = (0, 0);
        while (content[length..].IndexOf((byte)'\n') is >= 0 and var size)
        {
            if (JournalLine.Read(content.Slice(length, size)) is { } record)
            {
                records.Add(record);
            }
            else
            {
                damaged++;
            }

            length += size + 1;
        }

        return records;
    }
}
