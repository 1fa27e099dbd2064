using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskGen.Learn.Tests;

/// <summary>Reads a size as scikit-learn takes it: a whole number means rows, one with a decimal point a part of them.</summary>
internal sealed class ExpectedSize : JsonConverter<SplitSize>
{
    public override SplitSize Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt32(out var rows) ? SplitSize.Rows(rows) : reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, SplitSize value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString());
}
