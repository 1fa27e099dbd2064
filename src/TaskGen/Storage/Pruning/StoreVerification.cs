using System.Security.Cryptography;
using TaskGen.Storage.Access;
using TaskGen.Text;

namespace TaskGen.Storage.Pruning;

/// <summary>Reads all objects, cache entries and records of downloads of a store, and puts those that are damaged into quarantine; safe beside runs.</summary>
internal static class StoreVerification
{
    /// <summary>Verifies.</summary>
    /// <exception cref="IOException">Something cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Something cannot be read.</exception>
    public static VerifyResult Verify(StoreDirectory store, CancellationToken cancellationToken = default)
    {
        var damaged = new List<DamagedFile>();
        var (objects, entries, bytes) = (0, 0, 0L);
        foreach (var name in store.Objects.All())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Read(store.Objects.PathOf(name)) is not var (hash, size))
            {
                continue;
            }

            objects++;
            bytes += size;
            if (hash != name)
            {
                store.Objects.PutAside(name);
                damaged.Add(new DamagedFile("object", name, $"Its {Invariant.Text(size)} bytes have the SHA-256 {hash}."));
            }
        }

        foreach (var key in store.Cache.Keys())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (entry, _) = store.Cache.Look(key);
            var problem = entry is null ? "The entry is cut off or damaged."
                : entry.Output.Sha256 is { } name && !File.Exists(store.Objects.PathOf(name)) ? $"Its object {name} is not in the store."
                : null;
            if (problem is not null && File.Exists(store.Cache.PathOf(key)))
            {
                store.Cache.PutAside(key);
                damaged.Add(new DamagedFile("entry", key, problem));
            }

            entries++;
        }

        foreach (var key in store.Downloads.Keys())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (record, _) = store.Downloads.Look(key);
            var problem = record is null ? "The record is cut off or damaged."
                : !File.Exists(store.Objects.PathOf(record.Sha256)) ? $"Its object {record.Sha256} is not in the store."
                : null;
            if (problem is not null && File.Exists(store.Downloads.PathOf(key)))
            {
                store.Downloads.PutAside(key);
                damaged.Add(new DamagedFile("download", key, problem));
            }
        }

        return new VerifyResult(objects, entries, bytes, damaged);
    }

    // One that goes meanwhile is none of ours.
    private static (string Hash, long Size)? Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            return (Convert.ToHexStringLower(SHA256.HashData(file)), file.Length);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
