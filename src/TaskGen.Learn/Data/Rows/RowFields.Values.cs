using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TaskGen.Learn;

/// <content>Truth values, text, GUIDs and enumerations.</content>
public ref partial struct RowFields
{
    /// <summary>The field as a truth value: true or false, yes or no, t or f, y or n, 1 or 0, in any case.</summary>
    public readonly bool Boolean(int column) => _reader.TryParse(_fieldNumbers[column], out bool value) ? value : throw Refuse(column, typeof(bool));

    /// <summary>The field as a truth value, or null if it is empty.</summary>
    public readonly bool? NullableBoolean(int column) => IsBlank(column) ? null : Boolean(column);

    /// <summary>The field as text, as it is; equal texts of a column may be one object.</summary>
    public readonly string String(int column) => NullableString(column) ?? throw Refuse(column, typeof(string));

    /// <summary>The field as text, as it is, or null if it is empty.</summary>
    public readonly string? NullableString(int column)
    {
        var text = _reader.GetString(_fieldNumbers[column]);
        if (text.Contains('\uFFFD') && !Utf8.IsValid(Field(column)))
        {
            // Read on, two different texts could become the same one.
            throw new DataFormatException(
                _source.Field(column), FoundText.Quote(text), "text in UTF-8", "Save the file in UTF-8, or in UTF-16 with a byte order mark.");
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>The field as one character.</summary>
    public readonly char Char(int column) =>
        Rune.DecodeFromUtf8(Field(column), out var rune, out var length) == OperationStatus.Done && rune.IsBmp && length == Field(column).Length
            ? (char)rune.Value
            : throw Refuse(column, typeof(char));

    /// <summary>The field as one character, or null if it is empty.</summary>
    public readonly char? NullableChar(int column) => Field(column).IsEmpty ? null : Char(column);

    /// <summary>The field as a GUID.</summary>
    public readonly Guid Guid(int column) => _reader.TryParse(_fieldNumbers[column], out Guid value) ? value : throw Refuse(column, typeof(Guid));

    /// <summary>The field as a GUID, or null if it is empty.</summary>
    public readonly Guid? NullableGuid(int column) => IsBlank(column) ? null : Guid(column);

    /// <summary>The field as a member of an enumeration.</summary>
    public readonly TEnum Enum<TEnum>(int column, EnumNames<TEnum> names)
        where TEnum : struct, Enum =>
        names.TryParse(Field(column), out var value) ? value : throw Refuse(column, typeof(TEnum), names.Expected);

    /// <summary>The field as a member of an enumeration, or null if it is empty.</summary>
    public readonly TEnum? NullableEnum<TEnum>(int column, EnumNames<TEnum> names)
        where TEnum : struct, Enum =>
        IsBlank(column) ? null : Enum(column, names);
}
