namespace TaskGen.Sources;

/// <summary>A file or a directory on this machine with what a source means, under the names that it has there.</summary>
/// <param name="Path">The absolute path of the file or directory.</param>
/// <param name="Files">
/// The SHA-256 of each file by its name in the directory, of downloads, whose bytes were checked; a single one for a file. Null for other files.
/// </param>
internal sealed record LocalTree(string Path, IReadOnlyList<(string Name, string Sha256)>? Files = null);
