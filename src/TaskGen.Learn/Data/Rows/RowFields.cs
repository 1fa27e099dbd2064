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
public readonly ref partial struct RowFields
{
    private readonly RecordSource _source;
    private readonly CsvReader? _separated;
    private readonly TypedRecord? _typed;
    private readonly DatabaseRecord? _database;
    private readonly MatrixRecord? _matrix;
    private readonly ReadOnlySpan<int> _fieldNumbers;
    private readonly bool _mayHoldCommas;

    internal RowFields(RecordSource source, CsvReader? separated)
    {
        _source = source;
        _separated = separated;
        _typed = source.Typed;
        _database = _typed as DatabaseRecord;
        _matrix = _typed as MatrixRecord;
        _fieldNumbers = source.FieldNumbers;

        // A comma is part of a field only in quotes, or where something else separates fields.
        _mayHoldCommas = separated is not null && separated.RawRecord.Contains(separated.Separator == ',' ? (byte)'"' : (byte)',');
    }

    /// <summary>Whether the data has the column of an optional member; if not, the member's default value is taken.</summary>
    public bool Has(int column) => _typed is null ? _fieldNumbers[column] >= 0 : _typed.Kind(column) != FieldKind.Absent;

    /// <summary>Where the record is.</summary>
    internal DataPlace Place => _source.Record(_separated);

    /// <summary>The file and the line where the record is; 0 for no line.</summary>
    internal (string File, long Line) Position => (_source.File, _source.Line(_separated));

    private ReadOnlySpan<byte> Field(int column) =>
        _separated is not null ? _separated.GetSpan(_fieldNumbers[column]) : _typed!.Text(column);

    /// <summary>Whether the field may hold a value of a kind: where kinds are not known, any.</summary>
    private bool MayBe(int column, FieldKind kind) => _typed is null || _typed.Kind(column) == kind;

    private bool IsBlank(int column) => (_typed is null || _typed.Kind(column) <= FieldKind.Text) && Field(column).Trim(" \t"u8).IsEmpty;

    private bool IsNaN(int column) => Ascii.EqualsIgnoreCase(Field(column).Trim(" \t"u8), "NaN"u8);

    private DataFormatException Refuse(int column, Type type) => Refuse(column, type, TypeNames.Expected(type));

    private DataFormatException Refuse(int column, Type type, string expected) =>
        new(_source.Field(column, _separated), Found(column), expected, Advice(column, type, Encoding.UTF8.GetString(Field(column))));

    private string Found(int column)
    {
        var text = FoundText.Quote(Encoding.UTF8.GetString(Field(column)));
        return _typed?.Kind(column) switch
        {
            FieldKind.Absent => "no such property",
            FieldKind.Null => "null",
            FieldKind.Number => $"the number {text}",
            FieldKind.Truth => $"the truth value {text}",
            FieldKind.Composite => $"a list or an object, {text}",
            _ => IsBlank(column) ? "an empty field" : text,
        };
    }

    private string Advice(int column, Type type, string field)
    {
        if (_source.Advice is { } advice)
        {
            return advice;
        }

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
