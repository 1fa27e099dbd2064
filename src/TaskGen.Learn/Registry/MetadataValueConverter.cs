using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskGen.Learn;

/// <summary>Metadata in JSON: a string or a number. What JSON has no number for (NaN, infinities) becomes text.</summary>
internal sealed class MetadataValueConverter : JsonConverter<MetadataValue>
{
    public override MetadataValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => MetadataValue.FromText(reader.GetString()!),
            JsonTokenType.Number => MetadataValue.FromNumber(reader.GetDouble()),
            var other => throw new JsonException($"Expected text or a number, found {other}."),
        };

    public override void Write(Utf8JsonWriter writer, MetadataValue value, JsonSerializerOptions options)
    {
        if (!value.IsText && double.IsFinite(value.Number))
        {
            writer.WriteNumberValue(value.Number);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
