using System.Security.Cryptography;

namespace TaskGen.Storage.Downloads;

/// <summary>
/// The bytes of a download that has not ended. Those of a version that the server names stay when the process dies, and the download goes on from
/// there; how many of them count is written down only after the disk has them.
/// </summary>
internal sealed class PartialDownload : IDisposable
{
    // What a death of the process costs at most.
    private const long SyncEvery = 16 * 1024 * 1024;

    private readonly StoreLayout _layout;
    private readonly FileStream _file;
    private readonly string? _statePath;
    private PartialState? _state;

    private PartialDownload(StoreLayout layout, string path, string? statePath)
    {
        _layout = layout;
        _statePath = statePath;
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
    }

    /// <summary>The version whose bytes these are, quotes included; null if it has no name.</summary>
    public string? ETag => _state?.ETag;

    /// <summary>How many bytes there are.</summary>
    public long Length => _file.Position;

    /// <summary>Goes on with the download of a key; to be called by the owner of its lock.</summary>
    public static PartialDownload Open(StoreLayout layout, string key)
    {
        var path = Path.Combine(layout.Temporary, key + ".part");
        var partial = new PartialDownload(layout, path, path + ".json");
        partial.Recover();
        return partial;
    }

    /// <summary>Begins a download that others do not see and that cannot go on later.</summary>
    public static PartialDownload OpenAlone(StoreLayout layout) => new(layout, layout.NewTemporaryFile(), null);

    /// <summary>Begins anew.</summary>
    /// <param name="eTag">The version that comes; null if it has no name.</param>
    /// <param name="total">Its bytes; null if that is not known.</param>
    public void Restart(string? eTag, long? total)
    {
        DiscardState();
        _file.SetLength(0);
        _file.Position = 0;
        _state = eTag is null ? null : new PartialState(eTag, total, 0);
    }

    /// <summary>Takes more bytes.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        _file.Write(bytes);
        if (Length - _state?.Synced >= SyncEvery)
        {
            Sync();
        }
    }

    /// <summary>Hashes the bytes, which are all there are.</summary>
    /// <param name="withMd5">Whether the MD5 is needed, too.</param>
    /// <param name="cancellationToken">Ends the hashing.</param>
    public async Task<(ObjectReference Reference, string? Md5)> HashAsync(bool withMd5, CancellationToken cancellationToken)
    {
        _file.Flush(flushToDisk: true);
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var md5 = withMd5 ? IncrementalHash.CreateHash(HashAlgorithmName.MD5) : null;
        var buffer = new byte[1024 * 1024];
        var size = _file.Length;
        _file.Position = 0;
        for (int count; (count = await _file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            sha256.AppendData(buffer, 0, count);
            md5?.AppendData(buffer, 0, count);
        }

        return (
            new ObjectReference(Convert.ToHexStringLower(sha256.GetHashAndReset()), size),
            md5 is null ? null : Convert.ToHexStringLower(md5.GetHashAndReset()));
    }

    /// <summary>Makes the bytes an object; this is over then.</summary>
    public void Keep(ObjectStore objects, ObjectReference reference)
    {
        _state = null;
        _file.Dispose();
        objects.Adopt(_file.Name, reference);
        DiscardState();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_file.CanWrite)
        {
            return;
        }

        try
        {
            if (_state is not null && _statePath is not null && Length > 0)
            {
                Sync();
                _file.Dispose();
                return;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next download begins where this one last said how far it was.
            _file.Dispose();
            return;
        }

        _file.Dispose();
        DurableFiles.Discard(_file.Name);
        DiscardState();
    }

    private void Sync()
    {
        _state = _state! with { Synced = Length };
        if (_statePath is not null)
        {
            _file.Flush(flushToDisk: true);
            DurableFiles.Write(_statePath, _layout.NewTemporaryFile(), DownloadStore.Bytes(_state, DownloadJson.Default.PartialState));
        }
    }

    private void Recover()
    {
        _state = File.Exists(_statePath) ? DownloadStore.Read(File.ReadAllBytes(_statePath), DownloadJson.Default.PartialState) : null;
        var length = _state is null || _state.Synced > _file.Length ? 0 : _state.Synced;

        // A server has no answer to a request for the bytes after the last one.
        length = length == _state?.Total ? Math.Max(length - 1, 0) : length;
        _file.SetLength(length);
        _file.Position = length;
        _state = length == 0 ? null : _state! with { Synced = length };
    }

    private void DiscardState()
    {
        if (_statePath is not null)
        {
            DurableFiles.Discard(_statePath);
        }
    }
}
