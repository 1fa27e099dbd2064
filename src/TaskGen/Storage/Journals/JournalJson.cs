using System.Text.Json.Serialization;

namespace TaskGen.Storage.Journals;

/// <summary>How lines of a journal are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JournalRecord))]
[JsonSerializable(typeof(LogRecord))]
internal sealed partial class JournalJson : JsonSerializerContext;
