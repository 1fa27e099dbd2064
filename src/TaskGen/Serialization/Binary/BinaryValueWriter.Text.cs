using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <content>
/// Text: its length in bytes, doubled, and the bytes in UTF-8. Text with half a surrogate pair has no UTF-8; its length is
/// doubled plus one, and its bytes are UTF-16.
/// </content>
public sealed partial class BinaryValueWriter
{
    // Three bytes a letter at most: the length of text this short takes one byte, whatever it turns out to be.
    private const int ShortText = 21;

    /// <inheritdoc/>
    public override void WriteString(ReadOnlySpan<char> value)
    {
        if (value.Length <= ShortText)
        {
            var room = _output.Reserve(64);
            if (Utf8.FromUtf16(value, room[1..], out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                room[0] = (byte)(length << 1);
                _output.Advance(1 + length);
                return;
            }
        }
        else if (Utf16.IndexOfLoneSurrogate(value) < 0)
        {
            var length = Encoding.UTF8.GetByteCount(value);
            WriteUInt64((ulong)length << 1);
            Encoding.UTF8.GetBytes(value, _output.Reserve(length));
            _output.Advance(length);
            return;
        }

        WriteIllFormed(value);
    }

    private void WriteIllFormed(ReadOnlySpan<char> value)
    {
        var units = MemoryMarshal.Cast<char, ushort>(value);
        WriteUInt64(((ulong)units.Length * sizeof(ushort) << 1) | 1);
        var bytes = checked(units.Length * sizeof(ushort));
        NumberBytes.Write(units, _output.Reserve(bytes)[..bytes]);
        _output.Advance(bytes);
    }
}
