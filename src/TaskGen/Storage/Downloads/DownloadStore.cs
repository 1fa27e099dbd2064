using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TaskGen.Storage.Downloads;

/// <summary>What was fetched from URLs: records by key, which refer to objects.</summary>
internal sealed class DownloadStore(StoreLayout layout, TimeProvider timeProvider)
{
    /// <summary>The record of a key; null if there is none. A damaged one is put into quarantine.</summary>
    /// <exception cref="DamagedObjectException">The record is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public DownloadRecord? Find(string key)
    {
        if (Look(key).Record is { } record)
        {
            return record;
        }

        if (!File.Exists(PathOf(key)))
        {
            return null;
        }

        PutAside(key);
        throw new DamagedObjectException($"The record of a download '{PathOf(key)}' is damaged. It was moved to '{layout.Quarantine}'.");
    }

    /// <summary>Looks at the record of a key without using it; no record if there is none, or a damaged one.</summary>
    /// <returns>The record, and when it was used last.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public (DownloadRecord? Record, DateTimeOffset UsedAt) Look(string key)
    {
        try
        {
            var path = PathOf(key);
            return (Read(File.ReadAllBytes(path), DownloadJson.Default.DownloadRecord), File.GetLastWriteTimeUtc(path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, default);
        }
    }

    /// <summary>Keeps a record; one with the same key is replaced.</summary>
    public void Put(string key, DownloadRecord record) =>
        DurableFiles.Write(PathOf(key), layout.NewTemporaryFile(), Bytes(record, DownloadJson.Default.DownloadRecord));

    /// <summary>Notes that a record is used without asking the server, so that it is not pruned soon.</summary>
    public void Mark(string key)
    {
        try
        {
            File.SetLastWriteTimeUtc(PathOf(key), timeProvider.GetUtcNow().UtcDateTime);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A store that cannot be written to is not pruned either.
        }
    }

    /// <summary>Moves a record out of the way.</summary>
    public void PutAside(string key) => Quarantine.Move(layout, PathOf(key), key);

    /// <summary>The keys of all records.</summary>
    public IEnumerable<string> Keys() => StoreDirectories.Names(layout.Downloads);

    /// <summary>The file of a record.</summary>
    public string PathOf(string key) => StoreLayout.FileOf(layout.Downloads, key);

    /// <summary>A value as a line.</summary>
    public static byte[] Bytes<T>(T value, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, type);
        var line = new byte[LineHash.Start + json.Length + 1];
        json.CopyTo(line, LineHash.Start);
        line[^1] = (byte)'\n';
        LineHash.Write(line);
        return line;
    }

    /// <summary>The value of a line; null if it is damaged.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> line, JsonTypeInfo<T> type)
        where T : class
    {
        if (line is not [.. var content, (byte)'\n'] || LineHash.Read(content) is not { IsEmpty: false } json)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
