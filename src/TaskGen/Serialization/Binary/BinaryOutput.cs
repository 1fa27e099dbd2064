using System.Buffers;

namespace TaskGen.Serialization;

/// <summary>
/// A pooled buffer in front of a stream or a buffer writer; without either it grows and keeps everything.
/// A mutable struct: keep it in a field that is not readonly.
/// </summary>
internal struct BinaryOutput(Stream? stream, IBufferWriter<byte>? output) : IDisposable
{
    private byte[] _buffer = [];
    private int _length;

    private readonly bool HasSink => stream is not null || output is not null;

    /// <summary>What was written and has not been passed on.</summary>
    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Room for at least this many bytes; say with <see cref="Advance"/> how many were used.</summary>
    public Span<byte> Reserve(int size)
    {
        if (size > _buffer.Length - _length)
        {
            MakeRoom(size);
        }

        return _buffer.AsSpan(_length);
    }

    /// <summary>Counts bytes that were put where <see cref="Reserve"/> showed room.</summary>
    public void Advance(int size) => _length += size;

    /// <summary>Makes room at once for what comes in pieces, if all is kept.</summary>
    public void Expect(long size)
    {
        if (!HasSink)
        {
            Reserve((int)Math.Min(size, Array.MaxLength));
        }
    }

    /// <summary>Takes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (HasSink && bytes.Length > _buffer.Length)
        {
            Flush();
            Pass(bytes);
        }
        else
        {
            bytes.CopyTo(Reserve(bytes.Length));
            Advance(bytes.Length);
        }
    }

    /// <summary>Passes on what was written.</summary>
    public void Flush()
    {
        if (HasSink && _length > 0)
        {
            Pass(Written);
            _length = 0;
        }
    }

    /// <summary>Forgets what was written and keeps the buffer.</summary>
    public void Clear() => _length = 0;

    /// <summary>Gives the buffer back; what was not passed on is lost.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        (_buffer, _length) = ([], 0);
    }

    private readonly void Pass(ReadOnlySpan<byte> bytes)
    {
        stream?.Write(bytes);
        output?.Write(bytes);
    }

    private void MakeRoom(int size)
    {
        Flush();
        if (size <= _buffer.Length - _length)
        {
            return;
        }

        var needed = (long)_length + size;
        if (needed > Array.MaxLength)
        {
            throw new InvalidOperationException("The value takes more than 2 GB; write it to a stream.");
        }

        var smallest = HasSink ? 16 * 1024 : 256;
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(Math.Max(needed, smallest), _buffer.Length * 2L)));
        Written.CopyTo(larger);
        var length = _length;
        Dispose();
        (_buffer, _length) = (larger, length);
    }
}
