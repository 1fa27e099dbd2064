using System.Text.Json.Serialization;

namespace TaskGen.Storage.Downloads;

/// <summary>How records of downloads are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DownloadRecord))]
[JsonSerializable(typeof(PartialState))]
internal sealed partial class DownloadJson : JsonSerializerContext;
