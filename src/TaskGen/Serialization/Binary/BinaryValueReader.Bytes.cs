using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <content>Counts, text, and bytes as they are; all that can run over the end.</content>
public sealed partial class BinaryValueReader
{
    /// <inheritdoc/>
    public override string ReadString()
    {
        var header = ReadVarint();
        var bytes = TakeAfterStart(header >> 1, 1);
        if ((header & 1) == 0)
        {
            return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : throw Invalid("text in UTF-8", "bytes that are none");
        }

        // UTF-16 is only for what has no UTF-8: the same text never has two forms.
        var units = new ushort[bytes.Length / sizeof(ushort)];
        NumberBytes.TryRead(bytes[..(units.Length * sizeof(ushort))], units.AsSpan());
        var text = MemoryMarshal.Cast<ushort, char>(units.AsSpan());
        return bytes.Length % sizeof(ushort) == 0 && Utf16.IndexOfLoneSurrogate(text) >= 0
            ? new string(text) : throw Invalid("text with half a surrogate pair in UTF-16", "other bytes");
    }

    private ReadOnlySpan<byte> TakeCounted(int size) => TakeAfterStart(ReadVarint(), size);

    /// <summary>The next bytes; errors name the place where they begin.</summary>
    private ReadOnlySpan<byte> Take(int length)
    {
        _start = _position;
        if (length > _end - _start)
        {
            throw Truncated($"{Invariant.Text(length)} times 1 bytes");
        }

        _position = _start + length;
        return _bytes.AsSpan(_start, length);
    }

    /// <summary>The next items; errors name the place of the count before them.</summary>
    private ReadOnlySpan<byte> TakeAfterStart(ulong count, int size)
    {
        if (count > (ulong)Remaining || (long)count * size > Remaining)
        {
            throw Truncated($"{Invariant.Text(count)} times {Invariant.Text(size)} bytes");
        }

        var bytes = _bytes.AsSpan(_position, (int)count * size);
        _position += bytes.Length;
        return bytes;
    }

    /// <summary>A count of values, each of which takes at least a byte.</summary>
    private int ReadCount()
    {
        var count = ReadVarint();
        return count <= (ulong)Remaining ? (int)count : throw Truncated($"{Invariant.Text(count)} values");
    }

    private ulong ReadVarint()
    {
        _start = _position;
        if (_position < _end && _bytes[_position] is < 0x80 and var only)
        {
            _position++;
            return only;
        }

        return ReadLongVarint();
    }

    private ulong ReadLongVarint()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            if (_position == _end)
            {
                throw Truncated("a whole number");
            }

            var part = _bytes[_position++];
            value |= (ulong)(part & 0x7F) << shift;
            if (shift == 63 && part > 1)
            {
                throw Invalid("a whole number of at most 64 bits", "a longer one");
            }

            if (part < 0x80)
            {
                return part != 0 || shift == 0 ? value : throw Invalid("a whole number in its shortest form", "a longer form");
            }
        }
    }

    private InvalidValueException Truncated(string expected) =>
        Invalid(expected, $"{Invariant.Text(Remaining)} more bytes; the data is cut off or damaged");
}
