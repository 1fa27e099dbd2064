using System.Security.Cryptography;

namespace TaskGen.Storage;

/// <summary>Takes the bytes of a value of unknown size: in memory up to a megabyte, and from there on in a file.</summary>
internal sealed class ValueSink(StoreLayout layout) : Stream
{
    private const int InMemory = 1 << 20;

    private MemoryStream? _memory = new();
    private IncrementalHash? _hash;
    private FileStream? _file;
    private long _length;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>What was written; empty if it is in a file.</summary>
    public ReadOnlySpan<byte> Memory => _memory is null ? [] : _memory.GetBuffer().AsSpan(0, (int)_length);

    /// <summary>The file in which it is, not synced yet; null if it is in memory.</summary>
    public FileStream? File => _file;

    /// <summary>The SHA-256 of all bytes so far, in 64 lower-case hexadecimal digits.</summary>
    public string GetHash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        if (_hash is null)
        {
            SHA256.HashData(Memory, hash);
        }
        else
        {
            _hash.GetCurrentHash(hash);
        }

        return Convert.ToHexStringLower(hash);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _length += buffer.Length;
        if (_memory is not null && _length > InMemory)
        {
            _file = new FileStream(layout.NewTemporaryFile(), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var before = _memory.GetBuffer().AsSpan(0, (int)_memory.Length);
            _file.Write(before);
            _hash.AppendData(before);
            _memory = null;
        }

        if (_memory is not null)
        {
            _memory.Write(buffer);
        }
        else
        {
            _file!.Write(buffer);
            _hash!.AppendData(buffer);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Forgets what was written, the file included if it was not renamed.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash?.Dispose();
            if (_file is not null)
            {
                _file.Dispose();
                DurableFiles.Discard(_file.Name);
            }
        }

        base.Dispose(disposing);
    }
}
