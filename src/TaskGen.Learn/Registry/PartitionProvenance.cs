namespace TaskGen.Learn;

/// <summary>Where the rows of a partition came from, and what identifies them.</summary>
/// <param name="Url">The source as it was configured; the partitions of one source that was split name the same one.</param>
/// <param name="Fingerprint">
/// SHA-256 in lower-case hexadecimal digits: of the rows in their order, in TaskGen's binary form; of a lazy partition, of the file's bytes,
/// or of the names and contents of all files in the directory.
/// </param>
/// <param name="Rows">How many rows there are; null for a lazy partition.</param>
public sealed record PartitionProvenance(string Url, string Fingerprint, int? Rows);
