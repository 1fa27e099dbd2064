namespace TaskGen.Storage.Journals;

/// <summary>Reads what a journal holds, as far as it is whole.</summary>
internal static class JournalReader
{
    /// <summary>Reads all records before the end, or before the first line that is cut off or damaged.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="length">How many bytes the records take; what follows is of no use.</param>
    public static IReadOnlyList<JournalRecord> Read(ReadOnlySpan<byte> content, out int length)
    {
        var records = new List<JournalRecord>();
        length = 0;
        while (content[length..].IndexOf((byte)'\n') is >= 0 and var size && JournalLine.Read(content.Slice(length, size)) is { } record)
        {
            records.Add(record);
            length += size + 1;
        }

        return records;
    }
}
