namespace TaskGen.Learn;

/// <summary>What there is to know of a partition.</summary>
/// <param name="Name"><c>train</c>, <c>validation</c> or <c>test</c>.</param>
/// <param name="Source">The source as it was configured, without what is secret in it.</param>
/// <param name="Fingerprint">What identifies the content: SHA-256 in lower-case hexadecimal digits.</param>
public sealed record PartitionProfile(string Name, string Source, string Fingerprint)
{
    /// <summary>How many rows there are; null for a lazy partition, which is not read.</summary>
    public int? Rows { get; init; }

    /// <summary>The bytes of the file, or of all files in the directory, of a lazy partition; null for rows.</summary>
    public long? Bytes { get; init; }

    /// <summary>The members of a row, in the order of their declaration; empty for a lazy partition.</summary>
    public IReadOnlyList<ColumnProfile> Columns { get; init; } = [];
}
