using System.Security.Cryptography;
using System.Text;

namespace TaskGen.Learn;

/// <summary>Identifies files by their content.</summary>
internal static class PathFingerprint
{
    /// <summary>
    /// The SHA-256 of a file's bytes; of a directory, the SHA-256 of a line for each file below it, in the ordinal order of the names:
    /// the SHA-256 of its bytes, a space, its name with <c>/</c> between folders, and a zero byte, which no name has.
    /// </summary>
    public static async Task<string> ComputeAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path))
        {
            return await HashFileAsync(path, cancellationToken).ConfigureAwait(false);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var names = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var content = await HashFileAsync(Path.Combine(path, name), cancellationToken).ConfigureAwait(false);
            hash.AppendData(Encoding.UTF8.GetBytes($"{content} {name}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<string> HashFileAsync(string path, CancellationToken cancellationToken)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan | FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false));
        }
    }
}
