using System.Data.Common;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace TaskGen.Learn;

/// <summary>The current row of a query's result, whose columns know what they are; in some databases, each value does so for itself.</summary>
/// <param name="reader">The reader, on a row.</param>
/// <param name="ordinals">For each member the column of the result that holds it, or -1 if there is none.</param>
internal sealed class DatabaseRecord(DbDataReader reader, int[] ordinals) : TypedRecord
{
    private readonly (Type? Type, TypeCode Code)[] _types = new (Type?, TypeCode)[ordinals.Length];
    private byte[] _text = new byte[64];

    /// <inheritdoc/>
    public override FieldKind Kind(int column) =>
        ordinals[column] < 0 ? FieldKind.Absent
        : reader.IsDBNull(ordinals[column]) ? FieldKind.Null
        : Code(column) switch
        {
            TypeCode.Boolean => FieldKind.Truth,
            >= TypeCode.SByte and <= TypeCode.Decimal => FieldKind.Number,
            TypeCode.String or TypeCode.Char or TypeCode.DateTime => FieldKind.Text,
            _ => _types[column].Type is { } type && (
                type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan) || type == typeof(Guid))
                    ? FieldKind.Text
                    : FieldKind.Composite,
        };

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Text(int column)
    {
        var text = ordinals[column] < 0 ? "" : reader.GetValue(ordinals[column]) switch
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
    public bool IsText(int column) => Code(column) == TypeCode.String;

    /// <summary>A value that is text.</summary>
    public string String(int column) => reader.GetString(ordinals[column]);

    /// <summary>The value as a number of a type that can hold it exactly, as far as binary fractions go; false if it is no number, or does not fit.</summary>
    public bool TryNumber<T>(int column, out T value)
        where T : struct, INumber<T>
    {
        value = default;
        var ordinal = ordinals[column];
        if (ordinal < 0 || reader.IsDBNull(ordinal))
        {
            return false;
        }

        switch (Code(column))
        {
            case TypeCode.Double:
                return ExactNumber.TryConvert(reader.GetDouble(ordinal), out value);
            case TypeCode.Single:
                return ExactNumber.TryConvert(reader.GetFloat(ordinal), out value);
            case TypeCode.Int64:
                return ExactNumber.TryConvert(reader.GetInt64(ordinal), out value);
            case TypeCode.Int32:
                return ExactNumber.TryConvert(reader.GetInt32(ordinal), out value);
            case TypeCode.Int16:
                return ExactNumber.TryConvert(reader.GetInt16(ordinal), out value);
            case TypeCode.Byte:
                return ExactNumber.TryConvert(reader.GetByte(ordinal), out value);
            case TypeCode.Decimal:
                return ExactNumber.TryConvert(reader.GetDecimal(ordinal), out value);
            case TypeCode.SByte or TypeCode.UInt16 or TypeCode.UInt32 or TypeCode.UInt64:
                return ExactNumber.TryConvert(Convert.ToDecimal(reader.GetValue(ordinal), CultureInfo.InvariantCulture), out value);
            default:
                return false;
        }
    }

    /// <summary>A value that is a date and time; one with an offset becomes universal time.</summary>
    public bool TryMoment(int column, out DateTime value)
    {
        var isMoment = ordinals[column] >= 0 && !reader.IsDBNull(ordinals[column]) && Code(column) == TypeCode.DateTime;
        value = isMoment ? reader.GetDateTime(ordinals[column]) : default;
        return isMoment;
    }

    // SQLite's values have types of their own, whatever the column's is.
    private TypeCode Code(int column)
    {
        var type = reader.GetFieldType(ordinals[column]);
        if (type != _types[column].Type)
        {
            _types[column] = (type, Type.GetTypeCode(type));
        }

        return _types[column].Code;
    }
}
