using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace TaskGen.Serialization;

/// <summary>Writes values in the binary form: equal values are equal bytes, on every machine.</summary>
/// <remarks>
/// Little-endian. Whole numbers and counts are in LEB128, signed ones in zigzag order; members follow one another in the
/// order of the shape, without names; arrays of numbers are copied as they are. There is one NaN. Negative zero is not zero,
/// and a decimal keeps its scale (<c>1.0</c> is not <c>1.00</c>).
/// Over a stream or buffer writer, call <see cref="Flush"/> at the end; disposing gives the buffer back to the pool and writes nothing.
/// </remarks>
public sealed partial class BinaryValueWriter : ValueWriter, IDisposable
{
    private const int NumberPiece = 16 * 1024;

    private BinaryOutput _output;
    private ValuePath _path;

    /// <summary>Makes a writer that keeps what is written; see <see cref="Written"/>.</summary>
    public BinaryValueWriter() => _output = new BinaryOutput(null, null);

    /// <summary>Makes a writer to a stream, which stays open.</summary>
    public BinaryValueWriter(Stream stream) => _output = new BinaryOutput(stream, null);

    /// <summary>Makes a writer to a buffer writer.</summary>
    public BinaryValueWriter(IBufferWriter<byte> output) => _output = new BinaryOutput(null, output);

    /// <summary>What was written and not passed on, until the next call.</summary>
    public ReadOnlySpan<byte> Written => _output.Written;

    /// <inheritdoc/>
    public override bool IsText => false;

    /// <summary>Whether files are written as the hash of their content, which identifies them, and not as their path.</summary>
    internal bool IsByContent { get; init; }

    /// <summary>Takes where each member of the outermost object begins; nobody by default.</summary>
    internal Action<int>? MemberBegins { get; init; }

    /// <summary>Passes on what was written to the stream or buffer writer.</summary>
    public void Flush() => _output.Flush();

    /// <summary>Forgets what was written, so that the writer can be used again.</summary>
    public void Clear()
    {
        _output.Clear();
        _path = default;
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    /// <inheritdoc/>
    public override InvalidValueException Invalid(string expected, string found) => new(_path.ToString("$"), expected, found);

    /// <summary>Writes bytes without a length.</summary>
    internal void WriteRaw(ReadOnlySpan<byte> bytes) => _output.Write(bytes);

    /// <inheritdoc/>
    public override void WriteNull() => WriteByte(0);

    /// <inheritdoc/>
    public override void WriteNotNull() => WriteByte(1);

    /// <inheritdoc/>
    public override void WriteBoolean(bool value) => WriteByte(value ? (byte)1 : (byte)0);

    /// <inheritdoc/>
    public override void WriteInt64(long value) => WriteUInt64((ulong)((value << 1) ^ (value >> 63)));

    /// <inheritdoc/>
    public override void WriteUInt64(ulong value)
    {
        var room = _output.Reserve(10);
        var length = 0;
        while (value >= 0x80)
        {
            room[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        room[length++] = (byte)value;
        _output.Advance(length);
    }

    /// <inheritdoc/>
    public override void WriteSingle(float value)
    {
        BinaryPrimitives.WriteSingleLittleEndian(_output.Reserve(4), float.IsNaN(value) ? float.NaN : value);
        _output.Advance(4);
    }

    /// <inheritdoc/>
    public override void WriteDouble(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_output.Reserve(8), double.IsNaN(value) ? double.NaN : value);
        _output.Advance(8);
    }

    /// <inheritdoc/>
    public override void WriteDecimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var room = _output.Reserve(16);
        for (var i = 0; i < 4; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(room[(4 * i)..], parts[i]);
        }

        _output.Advance(16);
    }

    /// <inheritdoc/>
    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        WriteUInt64((ulong)value.Length);
        _output.Write(value);
    }

    /// <inheritdoc/>
    public override void WriteNumbers<T>(ReadOnlySpan<T> values)
    {
        WriteUInt64((ulong)values.Length);
        var size = Unsafe.SizeOf<T>();
        _output.Expect((long)values.Length * size);

        // In pieces, so that the search for NaN finds what was copied in the processor's cache.
        while (!values.IsEmpty)
        {
            var piece = values[..Math.Min(values.Length, NumberPiece / size)];
            var bytes = piece.Length * size;
            NumberBytes.Write(piece, _output.Reserve(bytes)[..bytes]);
            _output.Advance(bytes);
            values = values[piece.Length..];
        }
    }

    private void WriteByte(byte value)
    {
        _output.Reserve(1)[0] = value;
        _output.Advance(1);
    }
}
