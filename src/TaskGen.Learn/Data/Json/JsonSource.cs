using System.Text.Json;
using CsvHelper;

namespace TaskGen.Learn;

/// <summary>The object that is being read, with the places of its properties in its line.</summary>
internal sealed class JsonSource(IReadOnlyList<RowColumn> columns, string name) : RecordSource(columns, name)
{
    private readonly TextRecord _record = new(columns.Count);
    private readonly JsonProperties _properties = new(columns);
    private readonly (JsonProperties.Property? Property, int Position)[] _found = new (JsonProperties.Property?, int)[columns.Count];
    private long _lineNumber;

    public override TextRecord Typed => _record;

    public override long Line(CsvReader? separated) => _lineNumber;

    public override DataPlace Field(int column, CsvReader? separated) => _found[column].Property is { } property
        ? Record(null) with { Column = _found[column].Position + 1, Header = property.Text, Member = Columns[column].Name }
        : Record(null) with { Member = Columns[column].Name };

    /// <summary>Takes the properties of the object on a line.</summary>
    /// <exception cref="DataFormatException">The line is no object, or two of its properties are for one member.</exception>
    public void Read(ReadOnlySpan<byte> line, long lineNumber)
    {
        _lineNumber = lineNumber;
        _record.Clear();
        Array.Clear(_found);
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new DataFormatException(
                    Record(null), $"a JSON value that is no object ({reader.TokenType})", "an object", "Write one object on each line, {\"name\": value, …}.");
            }

            for (var position = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; position++)
            {
                Take(ref reader, _properties.Find(ref reader, position), line);
            }

            // What follows the object is an error that the reader finds.
            reader.Read();
        }
        catch (JsonException exception)
        {
            throw new DataFormatException(
                Record(null) with { Column = (int)(exception.BytePositionInLine ?? 0) + 1 },
                $"text that is no JSON: {exception.Message}",
                "one object on each line",
                "Check that the line was written whole.",
                exception);
        }
    }

    private void Take(ref Utf8JsonReader reader, JsonProperties.Property property, ReadOnlySpan<byte> line)
    {
        reader.Read();
        var column = property.Column;
        if (column < 0 || _found[column].Property is { IsExact: true } && !property.IsExact)
        {
            reader.Skip();
            return;
        }

        if (_found[column].Property is { } first && first.IsExact == property.IsExact)
        {
            throw new DataFormatException(
                Record(null) with { Column = (int)reader.TokenStartIndex + 1, Member = Columns[column].Name },
                $"two properties that match, {FoundText.Quote(first.Text)} and {FoundText.Quote(property.Text)}",
                "one",
                $"Name the one that is meant: [Column(\"{first.Text}\")], or correct the line.");
        }

        _found[column] = (property, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.String when reader.ValueIsEscaped:
                _record.Set(column, FieldKind.Text, reader.CopyString(_record.Room(reader.ValueSpan.Length)));
                break;
            case JsonTokenType.String:
                _record.Set(column, FieldKind.Text, reader.ValueSpan);
                break;
            case JsonTokenType.Number:
                _record.Set(column, FieldKind.Number, reader.ValueSpan);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                _record.Set(column, FieldKind.Truth, reader.ValueSpan);
                break;
            case JsonTokenType.Null:
                _record.Set(column, FieldKind.Null, 0);
                break;
            default:
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                _record.Set(column, FieldKind.Composite, line[start..(int)reader.BytesConsumed]);
                break;
        }
    }
}
