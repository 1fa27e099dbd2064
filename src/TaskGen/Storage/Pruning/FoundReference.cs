namespace TaskGen.Storage.Pruning;

/// <summary>A cache entry or the record of a download as it was found, which keeps an object alive.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Sha256">The object; null for a cache entry whose value is in place.</param>
/// <param name="UsedAt">When it was used last.</param>
/// <param name="IsDownload">Whether it is the record of a download.</param>
internal readonly record struct FoundReference(string Path, string? Sha256, DateTimeOffset UsedAt, bool IsDownload);
