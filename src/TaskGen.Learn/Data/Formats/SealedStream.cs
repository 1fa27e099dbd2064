namespace TaskGen.Learn;

/// <summary>A stream with some bytes after its end.</summary>
internal sealed class SealedStream(Stream stream, byte[] seal) : ReadOnlyStream
{
    private int _sealRead = -1;

    public override int Read(Span<byte> buffer)
    {
        if (_sealRead < 0 && stream.Read(buffer) is > 0 and var read)
        {
            return read;
        }

        _sealRead = Math.Max(_sealRead, 0);
        var length = Math.Min(buffer.Length, seal.Length - _sealRead);
        seal.AsSpan(_sealRead, length).CopyTo(buffer);
        _sealRead += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
