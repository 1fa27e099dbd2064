using System.Text.Json;
using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Learn;

namespace TaskGen.Cli.Reports;

/// <summary>What a program can run, as JSON.</summary>
internal static class CatalogJson
{
    /// <summary>Writes the document.</summary>
    public static void Write(Terminal terminal, PipelineCatalog catalog) => JsonOutput.WriteDocument(terminal, writer =>
    {
        Write(writer, "tasks", catalog.Definitions.OfType<TaskDefinition>());
        Write(writer, "workflows", catalog.Definitions.OfType<WorkflowDefinition>());
        Write(writer, "trainers", catalog.Definitions.OfType<TrainerDefinition>());
        writer.WriteStartArray("predictors");
        foreach (var predictor in catalog.Definitions.OfType<PredictorDefinition>())
        {
            writer.WriteStartObject();
            writer.WriteString("name", predictor.Name);
            writer.WriteString("trainer", predictor.Trainer);
            writer.WriteString("input", predictor.InputCodec.TypeName);
            writer.WriteString("prediction", predictor.PredictionCodec.TypeName);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<PipelineDefinition> definitions)
    {
        writer.WriteStartArray(name);
        foreach (var definition in definitions)
        {
            writer.WriteStartObject();
            writer.WriteString("name", definition.Name);
            writer.WriteStartArray("inputs");
            foreach (var input in definition.InputShape.Members)
            {
                writer.WriteStartObject();
                writer.WriteString("name", input.Name);
                writer.WriteString("type", input.Codec.TypeName);
                writer.WritePropertyName("default");
                writer.WriteRawValue(InputDefault.Of(input) ?? "null");
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("output", definition.OutputCodec.TypeName);
            if (definition is TaskDefinition or TrainerDefinition)
            {
                writer.WriteString("codeHash", CodeHash(definition)?.Value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static CodeHash? CodeHash(PipelineDefinition definition) => definition switch
    {
        TaskDefinition task => task.CodeHash,
        TrainerDefinition trainer => trainer.CodeHash,
        _ => null,
    };
}
