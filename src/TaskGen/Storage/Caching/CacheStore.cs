namespace TaskGen.Storage.Caching;

/// <summary>The cache entries of a store.</summary>
internal sealed class CacheStore(StoreLayout layout)
{
    /// <summary>Finds the entry of a key; null if there is none. A damaged one is put into quarantine.</summary>
    /// <exception cref="DamagedObjectException">The entry is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public CacheEntry? Find(string key)
    {
        var path = PathOf(key);
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
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
}
