using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TaskGen.Learn;

/// <content>Numbers.</content>
public readonly ref partial struct RowFields
{
    /// <summary>The fields of members that follow each other as finite numbers.</summary>
    /// <param name="first">The position of the first member.</param>
    /// <param name="numbers">Takes a number of each of as many members as it is long.</param>
    /// <typeparam name="T">The type of the members.</typeparam>
    public void Numbers<T>(int first, Span<double> numbers)
        where T : struct, INumber<T>
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = TryNumber(first + i, out T value) && T.IsFinite(value)
                ? double.CreateTruncating(value)
                : throw RefuseFloat(first + i, double.CreateTruncating(value), typeof(T));
        }
    }

    /// <summary>The field as a finite number.</summary>
    public double Double(int column) =>
        TryNumber(column, out double value) && double.IsFinite(value) ? value : throw RefuseFloat(column, value, typeof(double));

    /// <summary>The field as a finite number, or null if it is empty or NaN.</summary>
    public double? NullableDouble(int column) =>
        TryNumber(column, out double value) && double.IsFinite(value) ? value
        : IsBlank(column) || IsNaN(column) ? null
        : throw RefuseFloat(column, value, typeof(double));

    /// <summary>The field as a finite number.</summary>
    public float Single(int column) =>
        TryNumber(column, out float value) && float.IsFinite(value) ? value : throw RefuseFloat(column, value, typeof(float));

    /// <summary>The field as a finite number, or null if it is empty or NaN.</summary>
    public float? NullableSingle(int column) =>
        TryNumber(column, out float value) && float.IsFinite(value) ? value
        : IsBlank(column) || IsNaN(column) ? null
        : throw RefuseFloat(column, value, typeof(float));

    /// <summary>The field as a number.</summary>
    public decimal Decimal(int column) => Number<decimal>(column);

    /// <summary>The field as a number, or null if it is empty or NaN.</summary>
    public decimal? NullableDecimal(int column) => NumberOrNull<decimal>(column);

    /// <summary>The field as a whole number.</summary>
    public byte Byte(int column) => Number<byte>(column);

    /// <summary>The field as a whole number, or null if it is empty or NaN.</summary>
    public byte? NullableByte(int column) => NumberOrNull<byte>(column);

    /// <summary>The field as a whole number.</summary>
    public sbyte SByte(int column) => Number<sbyte>(column);

    /// <summary>The field as a whole number, or null if it is empty or NaN.</summary>
    public sbyte? NullableSByte(int column) => NumberOrNull<sbyte>(column);

    /// <summary>The field as a whole number.</summary>
    public short Int16(int column) => Number<short>(column);

    /// <summary>The field as a whole number, or null if it is empty or NaN.</summary>
    public short? NullableInt16(int column) => NumberOrNull<short>(column);

    /// <summary>The field as a whole number.</summary>
    public ushort UInt16(int column) => Number<ushort>(column);

    /// <summary>The field as a whole number, or null if it is empty or NaN.</summary>
    public ushort? NullableUInt16(int column) => NumberOrNull<ushort>(column);

    /// <summary>The field as a whole number.</summary>
    public int Int32(int column) => Number<int>(column);

    /// <summary>The field as a whole number, or null if it is empty or NaN.</summary>
    public int? NullableInt32(int column) => NumberOrNull<int>(column);

    /// <summary>The field as a whole number.</summary>
    public uint UInt32(int column) => Number<uint>(column);

    /// <summary>The field as a whole number, or null if it is empty or NaN.</summary>
    public uint? NullableUInt32(int column) => NumberOrNull<uint>(column);

    /// <summary>The field as a whole number.</summary>
    public long Int64(int column) => Number<long>(column);

    /// <summary>The field as a whole number, or null if it is empty or NaN.</summary>
    public long? NullableInt64(int column) => NumberOrNull<long>(column);

    /// <summary>The field as a whole number.</summary>
    public ulong UInt64(int column) => Number<ulong>(column);

    /// <summary>The field as a whole number, or null if it is empty or NaN.</summary>
    public ulong? NullableUInt64(int column) => NumberOrNull<ulong>(column);

    /// <summary>Tries a number without thousands separators, which the parser would pass over: "1,5" is not 15.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryNumber<T>(int column, out T value)
        where T : struct, INumber<T> =>
        _separated is not null
            ? _separated.TryParse(_fieldNumbers[column], out value) && !(_mayHoldCommas && HasComma(column))
            : TryTyped(column, out value);

    // Rare, so that what is common stays small.
    private bool HasComma(int column) => Field(column).Contains((byte)',');

    private bool TryTyped<T>(int column, out T value)
        where T : struct, INumber<T>
    {
        if (_database is not null)
        {
            return _database.TryNumber(column, out value);
        }

        value = default;
        return _matrix is not null
            ? _matrix.TryNumber(column, out value)
            : _typed!.Kind(column) == FieldKind.Number && T.TryParse(_typed.Text(column), CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A number that is stored as such; null where numbers are text.</summary>
    private bool? TryStored<T>(int column, out T value)
        where T : struct, INumber<T>
    {
        value = default;
        return _database?.TryNumber(column, out value) ?? _matrix?.TryNumber(column, out value);
    }

    private T Number<T>(int column)
        where T : struct, INumber<T> =>
        TryNumber(column, out T value) ? value : throw Refuse(column, typeof(T));

    private T? NumberOrNull<T>(int column)
        where T : struct, INumber<T> =>
        TryNumber(column, out T value) ? value
        : IsBlank(column) || IsNaN(column) ? null
        : throw Refuse(column, typeof(T));

    private DataFormatException RefuseFloat(int column, double value, Type type) =>
        double.IsInfinity(value) ? Refuse(column, type, $"a finite number ({TypeNames.Of(type)})") : Refuse(column, type);
}
