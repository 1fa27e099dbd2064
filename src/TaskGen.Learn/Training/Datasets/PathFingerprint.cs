using System.Security.Cryptography;
using System.Text;
using TaskGen.Sources;

namespace TaskGen.Learn;

/// <summary>Identifies files by their content.</summary>
internal static class PathFingerprint
{
    /// <summary>
    /// The SHA-256 of a file's bytes; of a directory, the SHA-256 of a line for each file below it, in the ordinal order of the names:
    /// the SHA-256 of its bytes, a space, its name with <c>/</c> between folders, and a zero byte, which no name has.
    /// </summary>
    /// <param name="tree">The file or directory; hashes that are known already are not computed again.</param>
    /// <param name="url">The URL, for messages.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="SourceException">A file changes while it is read.</exception>
    public static async Task<string> ComputeAsync(LocalTree tree, string url, CancellationToken cancellationToken)
    {
        if (File.Exists(tree.Path))
        {
            return tree.Files?[0].Sha256 ?? await HashFileAsync(tree.Path, url, cancellationToken).ConfigureAwait(false);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = tree.Files ?? await HashFilesAsync(tree.Path, url, cancellationToken).ConfigureAwait(false);
        foreach (var (name, content) in files.OrderBy(static file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{content} {name}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<List<(string Name, string Sha256)>> HashFilesAsync(string path, string url, CancellationToken cancellationToken)
    {
        var files = new List<(string Name, string Sha256)>();
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/');
            files.Add((name, await HashFileAsync(file, url, cancellationToken).ConfigureAwait(false)));
        }

        return files;
    }

    private static async Task<string> HashFileAsync(string path, string url, CancellationToken cancellationToken)
    {
        var before = StampOf(path);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0, FileOptions.SequentialScan | FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false));
            return StampOf(path) == before
                ? hash
                : throw new SourceException(
                    url, $"the file '{path}', which changes while it is read", "one that stays as it is", "Wait until it is written, and start again.");
        }
    }

    private static (long Length, DateTime WrittenAt) StampOf(string path) => new FileInfo(path) is var file ? (file.Length, file.LastWriteTimeUtc) : default;
}
