using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskGen.Learn;

/// <summary>An evaluation in JSON: <c>{"score":0.97,"metrics":{"f1":0.96}}</c>; NaN and infinities are strings with their names.</summary>
internal sealed class EvaluationConverter : JsonConverter<Evaluation>
{
    public override Evaluation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = JsonSerializer.Deserialize(ref reader, SavedModelJson.Default.EvaluationParts)!;
        return new Evaluation(parts.Score, parts.Metrics);
    }

    public override void Write(Utf8JsonWriter writer, Evaluation value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new EvaluationParts(value.Score, value.Metrics), SavedModelJson.Default.EvaluationParts);

    /// <summary>What an evaluation consists of, with a single constructor.</summary>
    internal sealed record EvaluationParts(double Score, IReadOnlyDictionary<string, double> Metrics);
}
