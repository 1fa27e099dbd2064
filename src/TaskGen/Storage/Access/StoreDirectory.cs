using TaskGen.Serialization;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Downloads;
using TaskGen.Storage.Journals;

namespace TaskGen.Storage.Access;

/// <summary>A store: objects, cache entries and runs in a directory that any number of processes use at the same time.</summary>
internal sealed class StoreDirectory
{
    private StoreDirectory(StoreLayout layout, TimeProvider timeProvider)
    {
        Layout = layout;
        Objects = new ObjectStore(layout, timeProvider);
        Cache = new CacheStore(layout, timeProvider);
        Downloads = new DownloadStore(layout, timeProvider);
        Files = new FileViews(layout, Objects, timeProvider);
    }

    /// <summary>Where things lie.</summary>
    public StoreLayout Layout { get; }

    /// <summary>Values by the hash of their bytes.</summary>
    public ObjectStore Objects { get; }

    /// <summary>Results by key.</summary>
    public CacheStore Cache { get; }

    /// <summary>What was fetched from URLs.</summary>
    public DownloadStore Downloads { get; }

    /// <summary>Objects under the names that they have at their source.</summary>
    public FileViews Files { get; }

    /// <summary>Opens a store to write to; a directory that is new becomes one.</summary>
    /// <exception cref="StoreFormatException">It has a newer format, or a damaged description of it.</exception>
    /// <exception cref="IOException">The directory cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory cannot be written to.</exception>
    public static StoreDirectory Open(string path, TimeProvider timeProvider)
    {
        var layout = new StoreLayout(path);
        StoreFormat.Check(layout, isReadOnly: false);
        foreach (var directory in new[] { layout.Temporary, layout.Locks, layout.Objects, layout.Cache, layout.Runs })
        {
            Directory.CreateDirectory(directory);
        }

        return new StoreDirectory(layout, timeProvider);
    }

    /// <summary>Opens a store to read from.</summary>
    /// <exception cref="StoreFormatException">It is no store, or one of a newer format.</exception>
    public static StoreDirectory OpenExisting(string path, TimeProvider timeProvider)
    {
        var layout = new StoreLayout(path);
        StoreFormat.Check(layout, isReadOnly: true);
        return new StoreDirectory(layout, timeProvider);
    }

    /// <summary>The ids of all runs, in no order.</summary>
    public IEnumerable<Guid> RunIds()
    {
        if (!Directory.Exists(Layout.Runs))
        {
            yield break;
        }

        foreach (var directory in Directory.EnumerateDirectories(Layout.Runs))
        {
            if (Guid.TryParseExact(Path.GetFileName(directory), "D", out var id))
            {
                yield return id;
            }
        }
    }

    /// <summary>Keeps a value: what is small in place, all else as an object.</summary>
    /// <exception cref="InvalidValueException">There is null where the type does not allow it.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public StoredValue Write<T>(Codec<T> codec, T value)
    {
        using var sink = new ValueSink(Layout);
        BinarySerializer.Serialize(codec, value, sink);
        if (sink.Length <= StoredValue.Small)
        {
            return new StoredValue(sink.Memory.ToArray(), null, sink.Length);
        }

        var reference = Objects.Put(sink);
        return new StoredValue(null, reference.Sha256, reference.Size);
    }

    /// <summary>Keeps bytes: few in place, all else as an object.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public StoredValue Write(byte[] bytes)
    {
        if (bytes.Length <= StoredValue.Small)
        {
            return new StoredValue(bytes, null, bytes.Length);
        }

        var reference = Objects.Put(bytes);
        return new StoredValue(null, reference.Sha256, reference.Size);
    }

    /// <summary>Has a value that was read before be there, so that a journal may refer to it: it may have been pruned since.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Keep(StoredValue value, byte[] bytes)
    {
        if (value.Sha256 is { } sha256)
        {
            Objects.Put(new ObjectReference(sha256, value.Size), bytes);
        }
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="DamagedObjectException">Its bytes are not there, or damaged.</exception>
    /// <exception cref="InvalidValueException">They are no value of this type as it is now.</exception>
    public T Read<T>(Codec<T> codec, StoredValue value) => BinarySerializer.Deserialize(codec, Bytes(value));

    /// <summary>Reads the bytes of a value.</summary>
    /// <exception cref="DamagedObjectException">They are not there, or damaged.</exception>
    public byte[] Bytes(StoredValue value) => value.Bytes ?? Objects.Read(new ObjectReference(value.Sha256!, value.Size));
}
