using TaskGen.Storage.Caching;

namespace TaskGen.Storage.Remote;

/// <summary>Queues what earlier runs have put into the working directory, and not brought to the remote store.</summary>
internal static class LeftUploads
{
    /// <summary>Queues objects and cache entries that were written since a time, and the objects to which these refer.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    public static void Queue(DateTime since, ObjectStore objects, CacheStore cache, UploadQueue uploads)
    {
        foreach (var sha256 in objects.All())
        {
            if (new FileInfo(objects.PathOf(sha256)) is { Exists: true } file && file.LastWriteTimeUtc >= since)
            {
                uploads.Add(new ObjectReference(sha256, file.Length));
            }
        }

        foreach (var key in cache.Keys())
        {
            // What is damaged is known for it when it is read; here it would only be spread.
            if (File.GetLastWriteTimeUtc(cache.PathOf(key)) >= since && cache.Look(key).Entry is { } entry)
            {
                if (RemoteKeys.ObjectOf(entry.Output) is { } reference)
                {
                    uploads.Add(reference);
                }

                uploads.AddEntry(key);
            }
        }
    }
}
