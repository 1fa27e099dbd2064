using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace TaskGen.Learn;

/// <summary>The current row of a matrix, whose numbers are all of one type; a member's column is that of its position.</summary>
/// <param name="type">The type.</param>
/// <param name="columnCount">How many columns there are; members behind them have none.</param>
internal sealed class MatrixRecord(NumberType type, int columnCount) : TypedRecord
{
    private readonly byte[] _text = new byte[64];
    private byte[] _rows = [];
    private int _start;

    /// <summary>Goes to a row.</summary>
    /// <param name="rows">The bytes of some rows, in the order of this machine.</param>
    /// <param name="start">Where the row starts.</param>
    public void Set(byte[] rows, int start) => (_rows, _start) = (rows, start);

    /// <inheritdoc/>
    public override FieldKind Kind(int column) =>
        column >= columnCount ? FieldKind.Absent : type.IsTruth ? FieldKind.Truth : FieldKind.Number;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Text(int column)
    {
        if (column >= columnCount)
        {
            return default;
        }

        if (type.IsTruth)
        {
            return Item(column)[0] == 0 ? "false"u8 : "true"u8;
        }

        var length = 0;
        _ = TryNumber(column, out decimal whole) && type.Kind != 'f'
            ? whole.TryFormat(_text, out length, default, CultureInfo.InvariantCulture)
            : TryNumber(column, out double number) && number.TryFormat(_text, out length, default, CultureInfo.InvariantCulture);
        return _text.AsSpan(0, length);
    }

    /// <summary>The number as a type that can hold it exactly, as far as binary fractions go; false if it does not fit.</summary>
    public bool TryNumber<T>(int column, out T value)
        where T : struct, INumber<T>
    {
        value = default;
        return column < columnCount && (type.Kind, type.Size) switch
        {
            ('f', 8) => ExactNumber.TryConvert(Item<double>(column), out value),
            ('f', 4) => ExactNumber.TryConvert(Item<float>(column), out value),
            ('f', _) => ExactNumber.TryConvert((float)Item<Half>(column), out value),
            ('i', 8) => ExactNumber.TryConvert(Item<long>(column), out value),
            ('i', 4) => ExactNumber.TryConvert(Item<int>(column), out value),
            ('i', 2) => ExactNumber.TryConvert(Item<short>(column), out value),
            ('i', _) => ExactNumber.TryConvert(Item<sbyte>(column), out value),
            ('u', 8) => ExactNumber.TryConvert(Item<ulong>(column), out value),
            ('u', 4) => ExactNumber.TryConvert(Item<uint>(column), out value),
            ('u', 2) => ExactNumber.TryConvert(Item<ushort>(column), out value),
            _ => ExactNumber.TryConvert(Item<byte>(column), out value),
        };
    }

    private T Item<T>(int column)
        where T : unmanaged =>
        MemoryMarshal.Read<T>(Item(column));

    private ReadOnlySpan<byte> Item(int column) => _rows.AsSpan(_start + (column * type.Size), type.Size);
}
