using System.Data.Common;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace TaskGen.Learn;

/// <summary>The current row of a query's result, whose columns know what they are; in SQLite, each value does so for itself.</summary>
internal sealed class DatabaseRecord : TypedRecord
{
    private readonly DbDataReader _reader;
    private readonly int[] _ordinals;
    private readonly (Type? Type, TypeCode Code)[] _types;
    private readonly (object Value, long Row)[]? _values;
    private readonly bool[] _asksTypes;
    private long _row = 1;
    private byte[] _text = new byte[64];

    /// <param name="reader">The reader, before its first row.</param>
    /// <param name="ordinals">For each member the column of the result that holds it, or -1 if there is none.</param>
    /// <param name="columns">The members.</param>
    public DatabaseRecord(DbDataReader reader, int[] ordinals, IReadOnlyList<RowColumn> columns)
    {
        _reader = reader;
        _ordinals = ordinals;
        _types = Array.ConvertAll(ordinals, ordinal => ordinal < 0 ? default : Of(reader.GetFieldType(ordinal)));

        _values = reader.GetType().Name.Contains("Sqlite", StringComparison.OrdinalIgnoreCase) ? new (object, long)[ordinals.Length] : null;

        // There, a value's type and then the value cost less than the value as an object; but null has the type of its column.
        var tellsTypes = reader.GetType().FullName == "Microsoft.Data.Sqlite.SqliteDataReader";
        _asksTypes = [.. columns.Zip(ordinals, (column, ordinal) => tellsTypes && ordinal >= 0 && !column.IsNullable)];
    }

    /// <summary>Notes that the reader is on the next row.</summary>
    public void MoveNext() => _row++;

    /// <inheritdoc/>
    public override FieldKind Kind(int column) =>
        _ordinals[column] < 0 ? FieldKind.Absent
        : IsNull(column) ? FieldKind.Null
        : TypeOf(column) switch
        {
            { Code: TypeCode.Boolean } => FieldKind.Truth,
            { Code: >= TypeCode.SByte and <= TypeCode.Decimal } => FieldKind.Number,
            { Code: TypeCode.String or TypeCode.Char or TypeCode.DateTime } => FieldKind.Text,
            var (type, _) => type is not null && (
                type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan) || type == typeof(Guid))
                    ? FieldKind.Text
                    : FieldKind.Composite,
        };

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Text(int column)
    {
        var text = _ordinals[column] < 0 ? "" : Value(column) switch
        {
            DBNull => "",
            string value => value,
            bool value => value ? "true" : "false",
            DateTime value => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
            DateTimeOffset value => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
            DateOnly value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly value => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
            TimeSpan value => value.ToString("c", CultureInfo.InvariantCulture),
            byte[] value => string.Create(CultureInfo.InvariantCulture, $"{value.Length} bytes"),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            var value => value.ToString() ?? "",
        };
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        _text = _text.Length < most ? new byte[most] : _text;
        return _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text));
    }

    /// <summary>Whether the value is text, and not something that can be written as such.</summary>
    public bool IsText(int column) => TypeOf(column).Code == TypeCode.String;

    /// <summary>A value that is text.</summary>
    public string String(int column) => _values is null ? _reader.GetString(_ordinals[column]) : (string)Value(column);

    /// <summary>The value as a number of a type that can hold it exactly, as far as binary fractions go; false if it is no number, or does not fit.</summary>
    public bool TryNumber<T>(int column, out T value)
        where T : struct, INumber<T>
    {
        if (_asksTypes[column])
        {
            return TryTyped(column, out value);
        }

        value = default;
        var ordinal = _ordinals[column];
        if (_values is not null)
        {
            return ordinal >= 0 && TryConvert(Value(column), out value);
        }

        if (ordinal < 0 || _reader.IsDBNull(ordinal))
        {
            return false;
        }

        return _types[column].Code switch
        {
            TypeCode.Double => ExactNumber.TryConvert(_reader.GetDouble(ordinal), out value),
            TypeCode.Single => ExactNumber.TryConvert(_reader.GetFloat(ordinal), out value),
            TypeCode.Int64 => ExactNumber.TryConvert(_reader.GetInt64(ordinal), out value),
            TypeCode.Int32 => ExactNumber.TryConvert(_reader.GetInt32(ordinal), out value),
            TypeCode.Int16 => ExactNumber.TryConvert(_reader.GetInt16(ordinal), out value),
            TypeCode.Byte => ExactNumber.TryConvert(_reader.GetByte(ordinal), out value),
            TypeCode.Decimal => ExactNumber.TryConvert(_reader.GetDecimal(ordinal), out value),
            _ => TryConvert(_reader.GetValue(ordinal), out value),
        };
    }

    /// <summary>A value that is a date and time; one with an offset becomes universal time.</summary>
    public bool TryMoment(int column, out DateTime value)
    {
        var isMoment = _ordinals[column] >= 0 && !IsNull(column) && TypeOf(column).Code == TypeCode.DateTime;
        value = isMoment ? (DateTime)Value(column) : default;
        return isMoment;
    }

    private bool TryTyped<T>(int column, out T value)
        where T : struct, INumber<T>
    {
        var ordinal = _ordinals[column];
        var type = _reader.GetFieldType(ordinal);
        try
        {
            if (type == typeof(double))
            {
                return ExactNumber.TryConvert(_reader.GetDouble(ordinal), out value);
            }

            if (type == typeof(long))
            {
                return ExactNumber.TryConvert(_reader.GetInt64(ordinal), out value);
            }
        }
        catch (InvalidOperationException) when (Value(column) is DBNull)
        {
            // Which is no number.
        }

        value = default;
        return false;
    }

    private static bool TryConvert<T>(object found, out T value)
        where T : struct, INumber<T>
    {
        value = default;
        return found switch
        {
            double number => ExactNumber.TryConvert(number, out value),
            long number => ExactNumber.TryConvert(number, out value),
            float number => ExactNumber.TryConvert(number, out value),
            decimal number => ExactNumber.TryConvert(number, out value),
            byte or sbyte or short or ushort or int or uint or ulong =>
                ExactNumber.TryConvert(Convert.ToDecimal(found, CultureInfo.InvariantCulture), out value),
            _ => false,
        };
    }

    private bool IsNull(int column) => _values is null ? _reader.IsDBNull(_ordinals[column]) : Value(column) is DBNull;

    private object Value(int column)
    {
        if (_values is null)
        {
            return _reader.GetValue(_ordinals[column]);
        }

        if (_values[column].Row != _row)
        {
            _values[column] = (_reader.GetValue(_ordinals[column]), _row);
        }

        return _values[column].Value;
    }

    private (Type? Type, TypeCode Code) TypeOf(int column) => _values is null ? _types[column] : Of(Value(column).GetType());

    private static (Type? Type, TypeCode Code) Of(Type type) => (type, Type.GetTypeCode(type));
}
