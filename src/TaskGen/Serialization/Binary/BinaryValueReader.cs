using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <summary>Reads what a <see cref="BinaryValueWriter"/> wrote.</summary>
/// <remarks>
/// Any bytes may be given: what is no value, or not in the form in which the writer puts it, is an
/// <see cref="InvalidValueException"/> that names the byte, and no more memory is taken than the bytes can fill.
/// </remarks>
public sealed partial class BinaryValueReader : ValueReader
{
    private readonly byte[] _bytes;
    private readonly int _origin;
    private readonly int _end;
    private ValuePath _path;
    private int _position;
    private int _start;

    /// <summary>Makes a reader.</summary>
    /// <param name="data">The bytes; they must not change while they are read.</param>
    /// <param name="position">Where the first value begins.</param>
    public BinaryValueReader(ReadOnlyMemory<byte> data, int position = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, data.Length);

        // An array's elements are reached in half the time of a memory's.
        var segment = MemoryMarshal.TryGetArray(data, out var array) ? array : new ArraySegment<byte>(data.ToArray());
        (_bytes, _origin, _end) = (segment.Array!, segment.Offset, segment.Offset + segment.Count);
        _position = _origin + position;
    }

    /// <summary>The offset of the byte that is read next.</summary>
    public int Position => _position - _origin;

    /// <inheritdoc/>
    public override bool IsText => false;

    /// <inheritdoc/>
    public override bool IsNumberNext => false;

    private int Remaining => _end - _position;

    /// <summary>Checks that nothing is left.</summary>
    /// <exception cref="InvalidValueException">There are more bytes.</exception>
    public void EndOfData()
    {
        if (Remaining > 0)
        {
            _start = _position;
            throw Invalid("the end of the data", $"{Invariant.Text(Remaining)} more bytes");
        }
    }

    /// <inheritdoc/>
    public override InvalidValueException Invalid(string expected, string? found = null, Exception? innerException = null) =>
        new(Place(), expected, found ?? "other bytes", innerException);

    /// <inheritdoc/>
    public override bool TryReadNull() => !ReadFlag("0 for null or 1 for a value");

    /// <inheritdoc/>
    public override bool ReadBoolean() => ReadFlag("0 for false or 1 for true");

    /// <inheritdoc/>
    public override long ReadInt64(long minimum = long.MinValue, long maximum = long.MaxValue)
    {
        var bits = ReadVarint();
        var value = (long)(bits >> 1) ^ -(long)(bits & 1);
        return value >= minimum && value <= maximum ? value
            : throw Invalid($"a whole number between {Invariant.Text(minimum)} and {Invariant.Text(maximum)}", Invariant.Text(value));
    }

    /// <inheritdoc/>
    public override ulong ReadUInt64(ulong maximum = ulong.MaxValue)
    {
        var value = ReadVarint();
        return value <= maximum ? value
            : throw Invalid($"a whole number between 0 and {Invariant.Text(maximum)}", Invariant.Text(value));
    }

    /// <inheritdoc/>
    public override float ReadSingle()
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));
        return !float.IsNaN(value) || BitConverter.SingleToInt32Bits(value) == BitConverter.SingleToInt32Bits(float.NaN)
            ? value : throw ForeignNaN();
    }

    /// <inheritdoc/>
    public override double ReadDouble()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));
        return !double.IsNaN(value) || BitConverter.DoubleToInt64Bits(value) == BitConverter.DoubleToInt64Bits(double.NaN)
            ? value : throw ForeignNaN();
    }

    /// <inheritdoc/>
    public override decimal ReadDecimal()
    {
        var bytes = Take(4 * sizeof(int));
        Span<int> parts = stackalloc int[4];
        for (var i = 0; i < 4; i++)
        {
            parts[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(4 * i)..]);
        }

        // The last part is the sign and the scale: at most 28 digits after the point.
        const int Sign = int.MinValue;
        const int Scale = 0xFF << 16;
        return (parts[3] & ~(Sign | Scale)) == 0 && (parts[3] & Scale) >> 16 <= 28
            ? new decimal(parts) : throw Invalid("a decimal number", "bytes that are none");
    }

    /// <inheritdoc/>
    public override byte[] ReadBytes() => TakeCounted(1).ToArray();

    /// <inheritdoc/>
    public override T[] ReadNumbers<T>()
    {
        var bytes = TakeCounted(Unsafe.SizeOf<T>());
        var values = GC.AllocateUninitializedArray<T>(bytes.Length / Unsafe.SizeOf<T>());
        return NumberBytes.TryRead(bytes, values.AsSpan()) ? values : throw ForeignNaN();
    }

    private InvalidValueException ForeignNaN() => Invalid("a number", "a NaN of other bits than the one that is written");

    private bool ReadFlag(string expected) => Take(1)[0] switch
    {
        0 => false,
        1 => true,
        var other => throw Invalid(expected, Invariant.Text(other)),
    };

    private string Place() => $"byte {Invariant.Text(_start - _origin)} ({_path.ToString("$")})";
}
