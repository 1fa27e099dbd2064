using System.IO.Compression;

namespace TaskGen.Learn;

/// <summary>A gzipped file, unpacked while it is read, that is found out if its end is missing.</summary>
/// <remarks>
/// <see cref="GZipStream"/> takes a file that was cut for one that is over. So a packed word of ours is put behind the file: only where the file
/// ended whole does the unpacked text end with it. Text is handed out one buffer late, so that the fault of the file is told before that of its
/// last line.
/// </remarks>
internal sealed class UnpackedStream : ReadOnlyStream
{
    private const int BufferSize = 128 * 1024;

    private readonly GZipStream _unpacked;
    private readonly string _name;
    private byte[] _ready = new byte[BufferSize];
    private byte[] _ahead = new byte[BufferSize];
    private int _start;
    private int _end;
    private int _aheadLength = -1;

    /// <summary>Unpacks a file.</summary>
    /// <param name="packed">The file; it is closed with the stream.</param>
    /// <param name="name">What messages call it.</param>
    public UnpackedStream(Stream packed, string name)
    {
        _unpacked = new GZipStream(new SealedStream(packed, Pack(Seal)), CompressionMode.Decompress);
        _name = name;
    }

    private static ReadOnlySpan<byte> Seal => "\0end of the file\0"u8;

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end && !Advance())
        {
            return 0;
        }

        var length = Math.Min(buffer.Length, _end - _start);
        _ready.AsSpan(_start, length).CopyTo(buffer);
        _start += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Makes ready what was read ahead, and reads ahead again.</summary>
    private bool Advance()
    {
        try
        {
            if (_aheadLength < 0)
            {
                ReadAhead();
            }

            var isLast = _aheadLength < BufferSize;
            (_ready, _ahead) = (_ahead, _ready);
            (_start, _end) = (0, _aheadLength);
            _aheadLength = 0;
            if (!isLast)
            {
                ReadAhead();
            }

            return _end > 0;
        }
        catch (InvalidDataException exception)
        {
            throw Fault(exception.Message, exception);
        }
    }

    /// <summary>Reads the next buffer; at the end, takes the seal away, which may have begun in the buffer before.</summary>
    private void ReadAhead()
    {
        _aheadLength = _unpacked.ReadAtLeast(_ahead, BufferSize, throwOnEndOfStream: false);
        if (_aheadLength == BufferSize)
        {
            return;
        }

        var inAhead = Math.Min(Seal.Length, _aheadLength);
        var inReady = Seal.Length - inAhead;
        if (inReady > _end
            || !_ahead.AsSpan(_aheadLength - inAhead, inAhead).SequenceEqual(Seal[inReady..])
            || !_ready.AsSpan(_end - inReady, inReady).SequenceEqual(Seal[..inReady]))
        {
            throw Fault("it ends before its time", null);
        }

        _aheadLength -= inAhead;
        _end -= inReady;
    }

    private DataFormatException Fault(string problem, Exception? cause) => new(
        new DataPlace(_name),
        $"a gzipped file that cannot be unpacked: {problem}",
        "a whole one",
        "Check that it was written and copied whole, and that its name should end in .gz.",
        cause);

    private static byte[] Pack(ReadOnlySpan<byte> text)
    {
        var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(text);
        }

        return packed.ToArray();
    }
}
