namespace TaskGen.Storage.Pruning;

/// <summary>An object as it was found.</summary>
/// <param name="Sha256">Its name.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="TouchedAt">The last write time of its file.</param>
internal readonly record struct StoredObject(string Sha256, long Size, DateTime TouchedAt);
