namespace TaskGen.Sources;

/// <summary>A file on this machine with the bytes of a source.</summary>
/// <param name="Name">What messages call it: its path, or the URL that it was fetched from, without its query. Its ending tells the format.</param>
/// <param name="Path">The absolute path of the file. A download has no ending there, and must not be changed.</param>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case digits, of a download, whose bytes were checked; null for other files.</param>
internal sealed record LocalFile(string Name, string Path, string? Sha256 = null);
