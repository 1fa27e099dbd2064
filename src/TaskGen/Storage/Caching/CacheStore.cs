using Microsoft.Win32.SafeHandles;

namespace TaskGen.Storage.Caching;

/// <summary>The cache entries of a store.</summary>
internal sealed class CacheStore(StoreLayout layout, TimeProvider timeProvider)
{
    /// <summary>How old the mark of the last use may get before a use sets it anew.</summary>
    public static readonly TimeSpan MarkAge = TimeSpan.FromMinutes(30);

    /// <summary>Finds the entry of a key for a run that uses it; null if there is none. A damaged one is put into quarantine.</summary>
    /// <exception cref="DamagedObjectException">The entry is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public CacheEntry? Find(string key)
    {
        var path = PathOf(key);
        byte[] content;
        try
        {
            using var file = File.OpenHandle(path);
            Mark(path, file);
            content = Read(file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        if (CacheEntryFormat.Read(key, content) is { } entry)
        {
            return entry;
        }

        PutAside(key);
        throw new DamagedObjectException($"The cache entry '{path}' is damaged. It was moved to '{layout.Quarantine}'.");
    }

    /// <summary>Looks at the entry of a key without using it; no entry if there is none, or a damaged one.</summary>
    /// <returns>The entry, and when it was used last.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public (CacheEntry? Entry, DateTimeOffset UsedAt) Look(string key)
    {
        try
        {
            using var file = File.OpenHandle(PathOf(key));
            return (CacheEntryFormat.Read(key, Read(file)), File.GetLastWriteTimeUtc(file));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, default);
        }
    }

    /// <summary>Keeps an entry; one with the same key is replaced.</summary>
    public void Put(CacheEntry entry) => DurableFiles.Write(PathOf(entry.Key), layout.NewTemporaryFile(), CacheEntryFormat.Write(entry));

    /// <summary>Moves an entry out of the way whose value cannot be read.</summary>
    public void PutAside(string key) => Quarantine.Move(layout, PathOf(key), key);

    /// <summary>Removes an entry.</summary>
    public void Remove(string key) => File.Delete(PathOf(key));

    /// <summary>The keys of all entries.</summary>
    public IEnumerable<string> Keys() => StoreDirectories.Names(layout.Cache);

    /// <summary>The file of an entry.</summary>
    public string PathOf(string key) => StoreLayout.FileOf(layout.Cache, key);

    private static byte[] Read(SafeFileHandle file)
    {
        var content = new byte[RandomAccess.GetLength(file)];
        var count = RandomAccess.Read(file, content, 0);
        return count == content.Length ? content : content[..count];
    }

    // What was used is not pruned soon. To mark every use would cost a write where reading suffices.
    private void Mark(string path, SafeFileHandle file)
    {
        try
        {
            var now = timeProvider.GetUtcNow().UtcDateTime;
            if (now - File.GetLastWriteTimeUtc(file) > MarkAge)
            {
                File.SetLastWriteTimeUtc(path, now);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A store that cannot be written to is not pruned either.
        }
    }
}
