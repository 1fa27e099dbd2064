using System.ComponentModel;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace TaskGen.Learn;

/// <summary>The fields of the record that is being read, converted in the invariant culture. Called by generated code.</summary>
/// <remarks>
/// A field is asked for by the position of its member in <see cref="RowSchema{TRow}.Columns"/>. Each method throws a
/// <see cref="DataFormatException"/> that names the place if the field does not hold what the member needs. An empty field is a missing
/// value: null for the nullable forms, an error for the others. So is <c>NaN</c> in a numeric member, since a NaN that slips into training
/// spoils it silently; an infinity is always an error.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RowFields
{
    private readonly RecordSource _source;
    private readonly CsvReader _reader;
    private readonly ReadOnlySpan<int> _fieldNumbers;
    private readonly bool _mayHoldCommas;

    internal RowFields(RecordSource source)
    {
        _source = source;
        _reader = source.Reader;
        _fieldNumbers = source.FieldNumbers;

        // A comma is part of a field only in quotes, or where something else separates fields.
        _mayHoldCommas = _reader.RawRecord.Contains(_reader.Separator == ',' ? (byte)'"' : (byte)',');
    }

    private readonly ReadOnlySpan<byte> Field(int column) => _reader.GetSpan(_fieldNumbers[column]);

    private readonly bool IsBlank(int column) => Field(column).Trim(" \t"u8).IsEmpty;

    private readonly bool IsNaN(int column) => Ascii.EqualsIgnoreCase(Field(column).Trim(" \t"u8), "NaN"u8);

    private readonly DataFormatException Refuse(int column, Type type) => Refuse(column, type, TypeNames.Expected(type));

    private readonly DataFormatException Refuse(int column, Type type, string expected)
    {
        var field = Encoding.UTF8.GetString(Field(column));
        var found = IsBlank(column) ? "an empty field" : FoundText.Quote(field);
        return new DataFormatException(_source.Field(column), found, expected, Advice(column, type, field));
    }

    private readonly string Advice(int column, Type type, string field)
    {
        var isNumber = Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum;
        if (isNumber && field.Contains(','))
        {
            return "Write numbers with a decimal point and without thousands separators.";
        }

        if (_source.Columns[column].IsNullable)
        {
            return "Fix the field, or leave it empty if the value is missing.";
        }

        var nullable = string.Create(CultureInfo.InvariantCulture, $"make the member nullable ({TypeNames.Of(type)}?)");
        return IsBlank(column) || (isNumber && IsNaN(column))
            ? $"Fill the field, or {nullable} if the value may be missing."
            : $"Fix the field; if it stands for a missing value, leave it empty and {nullable}.";
    }
}
