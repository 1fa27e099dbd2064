using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace TaskGen.Learn;

/// <content>Truth values, text, GUIDs and enumerations.</content>
public readonly ref partial struct RowFields
{
    /// <summary>The field as a truth value: true or false, yes or no, t or f, y or n, 1 or 0, in any case.</summary>
    public bool Boolean(int column) =>
        _separated is not null && _separated.TryParse(_fieldNumbers[column], out bool value) ? value
        : _typed?.Kind(column) == FieldKind.Truth ? _typed.Text(column)[0] == 't'
        : TryStored(column, out int number) == true && number is 0 or 1 ? number == 1
        : throw Refuse(column, typeof(bool));

    /// <summary>The field as a truth value, or null if it is empty.</summary>
    public bool? NullableBoolean(int column) => IsBlank(column) ? null : Boolean(column);

    /// <summary>The field as text, as it is; equal texts of a column may be one object.</summary>
    public string String(int column) => NullableString(column) ?? throw Refuse(column, typeof(string));

    /// <summary>The field as text, as it is, or null if it is empty.</summary>
    public string? NullableString(int column)
    {
        if (_typed?.Kind(column) is FieldKind.Absent or FieldKind.Null)
        {
            return null;
        }

        if (!MayBe(column, FieldKind.Text) || _database?.IsText(column) == false)
        {
            throw Refuse(column, typeof(string));
        }

        if (_database is not null)
        {
            return _database.String(column);
        }

        // An empty text of JSON is a text, since null is there for missing ones.
        var text = _separated?.GetString(_fieldNumbers[column]) ?? Encoding.UTF8.GetString(Field(column));
        if (text.Contains('\uFFFD') && !Utf8.IsValid(Field(column)))
        {
            // Read on, two different texts could become the same one.
            throw new DataFormatException(
                _source.Field(column, _separated),
                FoundText.Quote(text),
                "text in UTF-8",
                "Save the file in UTF-8, or in UTF-16 with a byte order mark.");
        }

        return text.Length == 0 && _typed is null ? null : text;
    }

    /// <summary>The field as one character.</summary>
    public char Char(int column) =>
        MayBe(column, FieldKind.Text)
            && Rune.DecodeFromUtf8(Field(column), out var rune, out var length) == OperationStatus.Done && rune.IsBmp && length == Field(column).Length
            ? (char)rune.Value
            : throw Refuse(column, typeof(char));

    /// <summary>The field as one character, or null if it is empty.</summary>
    public char? NullableChar(int column) => Field(column).IsEmpty ? null : Char(column);

    /// <summary>The field as a GUID.</summary>
    public Guid Guid(int column) =>
        MayBe(column, FieldKind.Text) && System.Guid.TryParse(Field(column), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Refuse(column, typeof(Guid));

    /// <summary>The field as a GUID, or null if it is empty.</summary>
    public Guid? NullableGuid(int column) => IsBlank(column) ? null : Guid(column);

    /// <summary>The field as a member of an enumeration.</summary>
    public TEnum Enum<TEnum>(int column, EnumNames<TEnum> names)
        where TEnum : struct, Enum =>
        _typed?.Kind(column) is null or FieldKind.Text or FieldKind.Number && names.TryParse(Field(column), out var value)
            ? value
            : throw Refuse(column, typeof(TEnum), names.Expected);

    /// <summary>The field as a member of an enumeration, or null if it is empty.</summary>
    public TEnum? NullableEnum<TEnum>(int column, EnumNames<TEnum> names)
        where TEnum : struct, Enum =>
        IsBlank(column) ? null : Enum(column, names);

    /// <summary>The field as one of the declared categories.</summary>
    public string Category(int column, CategoryNames names) =>
        MayBe(column, FieldKind.Text) && names.TryParse(Field(column), out var level)
            ? level
            : throw Refuse(column, typeof(string), names.Expected);

    /// <summary>The field as one of the declared categories, or null if it is empty.</summary>
    public string? NullableCategory(int column, CategoryNames names) => IsBlank(column) ? null : Category(column, names);
}
