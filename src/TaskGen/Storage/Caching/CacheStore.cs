using System.Buffers;
using Microsoft.Win32.SafeHandles;
using TaskGen.Storage.Journals;

namespace TaskGen.Storage.Caching;

/// <summary>The cache entries of a store.</summary>
internal sealed class CacheStore(StoreLayout layout, TimeProvider timeProvider)
{
    private const int UsualLength = 2 * StoredValue.Small;

    private readonly string _directory = layout.Cache;

    /// <summary>How old the mark of the last use may get before a use sets it anew.</summary>
    public static readonly TimeSpan MarkAge = TimeSpan.FromMinutes(30);

    /// <summary>Finds the entry of a key for a run that uses it; null if there is none. A damaged one is put into quarantine.</summary>
    /// <exception cref="DamagedObjectException">The entry is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public CacheEntry? Find(string key)
    {
        var path = PathOf(key);
        CacheEntry? entry;
        try
        {
            using var file = File.OpenHandle(path);
            Mark(path, file);
            entry = Read(key, file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        if (entry is null)
        {
            PutAside(key);
            throw new DamagedObjectException($"The cache entry '{path}' is damaged. It was moved to '{layout.Quarantine}'.");
        }

        return entry;
    }

    /// <summary>Looks at the entry of a key without using it; no entry if there is none, or a damaged one.</summary>
    /// <returns>The entry, and when it was used last.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public (CacheEntry? Entry, DateTimeOffset UsedAt) Look(string key)
    {
        try
        {
            using var file = File.OpenHandle(PathOf(key));
            return (Read(key, file), File.GetLastWriteTimeUtc(file));
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
    public IEnumerable<string> Keys() => StoreDirectories.Names(_directory);

    /// <summary>The file of an entry.</summary>
    public string PathOf(string key) => StoreLayout.FileOf(_directory, key);

    private static CacheEntry? Read(string key, SafeFileHandle file)
    {
        // Almost every entry fits, so that nobody need ask for its length.
        var buffer = ArrayPool<byte>.Shared.Rent(UsualLength);
        try
        {
            var count = RandomAccess.Read(file, buffer, 0);
            if (count == buffer.Length && RandomAccess.GetLength(file) is var length && length > count)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(length, Array.MaxLength));
                count = RandomAccess.Read(file, buffer, 0);
            }

            return CacheEntryFormat.Read(key, buffer.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
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
