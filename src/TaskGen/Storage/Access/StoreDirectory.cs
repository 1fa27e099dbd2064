using TaskGen.Serialization;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Downloads;
using TaskGen.Storage.Journals;
using TaskGen.Storage.Remote;

namespace TaskGen.Storage.Access;

/// <summary>A store: objects, cache entries and runs in a directory that any number of processes use at the same time.</summary>
internal sealed class StoreDirectory
{
    private StoreDirectory(StoreLayout layout, TimeProvider timeProvider, RemoteStore? remote)
    {
        Layout = layout;
        Remote = remote;
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

    /// <summary>The remote store behind this directory, which is then its working directory; null for a store that is a directory.</summary>
    public RemoteStore? Remote { get; }

    /// <summary>What the store is called by: its URL, or its directory.</summary>
    public string Name => Remote?.Url ?? Layout.Root;

    /// <summary>Opens a store to write to; a directory that is new becomes one.</summary>
    /// <param name="store">The directory, or the URL of a remote store, which is then asked.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="services">Have the providers of remote stores; null for none.</param>
    /// <exception cref="StoreFormatException">It has a newer format, or a damaged description of it.</exception>
    /// <exception cref="IOException">It cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory cannot be written to.</exception>
    public static StoreDirectory Open(string store, TimeProvider timeProvider, IServiceProvider? services = null) =>
        RemoteUrl.Is(store) ? Connect(store, timeProvider, services, isReadOnly: false) : new StoreDirectory(Prepare(store), timeProvider, null);

    /// <summary>Opens a store to read from.</summary>
    /// <param name="store">The directory, or the URL of a remote store, which is then asked.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="services">Have the providers of remote stores; null for none.</param>
    /// <exception cref="StoreFormatException">It is no store, or one of a newer format.</exception>
    /// <exception cref="IOException">A remote store cannot be reached.</exception>
    public static StoreDirectory OpenExisting(string store, TimeProvider timeProvider, IServiceProvider? services = null)
    {
        if (RemoteUrl.Is(store))
        {
            return Connect(store, timeProvider, services, isReadOnly: true);
        }

        var layout = new StoreLayout(store);
        StoreFormat.Check(layout, isReadOnly: true);
        return new StoreDirectory(layout, timeProvider, null);
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
        Remote?.Uploads.Add(reference);
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
        Remote?.Uploads.Add(reference);
        return new StoredValue(null, reference.Sha256, reference.Size);
    }

    /// <summary>Has a value that was read before be there, so that a journal may refer to it: it may have been pruned since.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Keep(StoredValue value, byte[] bytes)
    {
        if (value.Sha256 is { } sha256)
        {
            var reference = new ObjectReference(sha256, value.Size);
            Objects.Put(reference, bytes);
            Remote?.Uploads.Add(reference);
        }
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="DamagedObjectException">Its bytes are not there, or damaged.</exception>
    /// <exception cref="InvalidValueException">They are no value of this type as it is now.</exception>
    public T Read<T>(Codec<T> codec, StoredValue value) => BinarySerializer.Deserialize(codec, Bytes(value));

    /// <summary>Reads the bytes of a value.</summary>
    /// <exception cref="DamagedObjectException">They are not there, or damaged.</exception>
    public byte[] Bytes(StoredValue value)
    {
        if (value.Bytes is { } bytes)
        {
            return bytes;
        }

        var reference = new ObjectReference(value.Sha256!, value.Size);

        try
        {
            return Objects.Read(reference);
        }
        catch (DamagedObjectException) when (Remote is not null)
        {
            // Runs have fetched it before, without keeping a thread; whoever reads a store later waits here.
            if (!Remote.TryFetchAsync(reference, CancellationToken.None).GetAwaiter().GetResult())
            {
                throw;
            }

            return Objects.Read(reference);
        }
    }

    private static StoreLayout Prepare(string directory)
    {
        var layout = new StoreLayout(directory);
        StoreFormat.Check(layout, isReadOnly: false);
        foreach (var part in new[] { layout.Temporary, layout.Locks, layout.Objects, layout.Cache, layout.Runs })
        {
            Directory.CreateDirectory(part);
        }

        return layout;
    }

    private static StoreDirectory Connect(string url, TimeProvider timeProvider, IServiceProvider? services, bool isReadOnly)
    {
        var remote = RemoteStore.Connect(url, timeProvider, services);
        var layout = Prepare(RemoteUrl.WorkingDirectoryOf(url, services));

        // Once for a run, before there is anything else to do.
        remote.CheckFormatAsync(isReadOnly, CancellationToken.None).GetAwaiter().GetResult();
        return new StoreDirectory(layout, timeProvider, remote);
    }
}
