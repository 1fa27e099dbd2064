using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Cli.Predictions;

/// <summary>Predictions as separated values: a column for each member of a record, one for any other value.</summary>
/// <param name="codec">How a prediction is written.</param>
internal sealed class SeparatedPredictions(Codec codec)
{
    private readonly string[]? _members = codec.Shape is { } shape ? [.. shape.Members.Select(static member => member.Name)] : null;

    /// <summary>The line with the names of the columns.</summary>
    public string Header => string.Join(',', (_members ?? ["prediction"]).Select(Quoted));

    /// <summary>The line of a prediction. What holds other values is JSON in one field; null is an empty one.</summary>
    public string Line(JsonElement prediction) => _members is null ? Field(prediction)
        : prediction.ValueKind != JsonValueKind.Object ? new string(',', _members.Length - 1)
        : string.Join(',', _members.Select(member => prediction.TryGetProperty(member, out var value) ? Field(value) : ""));

    private static string Field(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => Quoted(value.GetString()!),
        _ => Quoted(value.GetRawText()),
    };

    // An empty text is quoted, so that it can be told from null.
    private static string Quoted(string text) =>
        text.Length == 0 || text.AsSpan().IndexOfAny(',', '"', '\n') >= 0 || text.Contains('\r', StringComparison.Ordinal) || text[0] == ' ' || text[^1] == ' '
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
