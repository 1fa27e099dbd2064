namespace TaskGen.Learn;

/// <summary>Cuts a stream of bytes into lines, which end with LF or CR LF, without holding more than one of them and a buffer.</summary>
/// <param name="stream">The stream.</param>
/// <param name="name">What messages call it.</param>
internal sealed class JsonLineReader(Stream stream, string name)
{
    private const int Longest = MalformedRecord.LongestRecord;

    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private bool _isComplete;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>The next line without its end; false after the last. The memory is valid until the next call.</summary>
    /// <exception cref="DataFormatException">A line is longer than any record may be.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest[searched..].IndexOf((byte)'\n') is >= 0 and var found ? searched + found : -1;
            if (length < 0 && !_isComplete)
            {
                searched = rest.Length;
                Fill();
                continue;
            }

            if (length < 0 && rest.IsEmpty)
            {
                line = default;
                return false;
            }

            LineNumber++;
            line = length < 0 ? rest : rest[..length];
            _start += length < 0 ? rest.Length : length + 1;
            if (LineNumber == 1 && line.StartsWith("\uFEFF"u8))
            {
                line = line["\uFEFF"u8.Length..];
            }

            line = line.EndsWith((byte)'\r') ? line[..^1] : line;
            return true;
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_end >= Longest)
            {
                throw new DataFormatException(
                    new DataPlace(name, LineNumber + 1),
                    $"a line of more than {Longest / (1024 * 1024)} MiB",
                    "a record a line",
                    "Write each record on a line of its own (JSON Lines), without a list around them.");
            }

            Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, Longest));
        }

        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _isComplete = read == 0;
    }
}
