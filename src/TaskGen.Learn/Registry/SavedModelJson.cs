using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskGen.Learn;

/// <summary>How <c>model.json</c> is written and read, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    Converters = [typeof(EvaluationConverter), typeof(CamelCaseDirectionConverter)])]
[JsonSerializable(typeof(SavedModel))]
[JsonSerializable(typeof(EvaluationConverter.EvaluationParts))]
internal sealed partial class SavedModelJson : JsonSerializerContext
{
    private sealed class CamelCaseDirectionConverter()
        : JsonStringEnumConverter<Direction>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
