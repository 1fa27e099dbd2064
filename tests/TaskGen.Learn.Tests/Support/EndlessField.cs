using System.Text;

namespace TaskGen.Learn.Tests;

/// <summary>A stream that starts with a text and goes on with one letter for ever, or until it fails.</summary>
internal sealed class EndlessField(string start) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);

    public long FailsAfter { get; init; } = long.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        if (Position > FailsAfter)
        {
            throw new IOException("The line is cut.");
        }

        buffer.Fill((byte)'x');
        if (Position == 0)
        {
            _start.CopyTo(buffer);
        }

        Position += buffer.Length;
        return buffer.Length;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
