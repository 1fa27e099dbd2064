using Spectre.Console;
using TaskGen.Cli.Inputs;
using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Learn;

namespace TaskGen.Cli.Reports;

/// <summary>What a program can run, for people.</summary>
internal static class CatalogReport
{
    /// <summary>Writes a table for each kind.</summary>
    public static void Write(Terminal terminal, PipelineCatalog catalog, string program)
    {
        Write(terminal, "Tasks", catalog.Definitions.OfType<TaskDefinition>());
        Write(terminal, "Workflows", catalog.Definitions.OfType<WorkflowDefinition>());
        Write(terminal, "Trainers", catalog.Definitions.OfType<TrainerDefinition>());
        Write(terminal, "Predictors", catalog.Definitions.OfType<PredictorDefinition>());
        terminal.WriteLine($"See {program} run NAME --help for what one takes.");
    }

    private static void Write(Terminal terminal, string kind, IEnumerable<PipelineDefinition> definitions)
    {
        var table = Tables.Create(kind, "");
        foreach (var definition in definitions)
        {
            table.AddRow(new TextCell(definition.Name), Cell(definition));
        }

        if (table.Rows.Count > 0)
        {
            terminal.Write(table);
            terminal.WriteLine();
        }
    }

    private static Rows Cell(PipelineDefinition definition)
    {
        var signature = new TextCell(Signature(definition));
        return definition.Description is { } description ? new Rows(signature, new TextCell(description, Tables.Dim)) : new Rows(signature);
    }

    private static string Signature(PipelineDefinition definition)
    {
        if (definition is PredictorDefinition predictor)
        {
            return $"{predictor.InputCodec.TypeName} → {predictor.PredictionCodec.TypeName}";
        }

        var inputs = definition.InputShape.Members.Select(input => input switch
        {
            { IsOptional: true, Default: { } value } => $"{input.Codec.TypeName} {input.Name} = {value}",
            _ when input.IsOptional || AllOptional.Is(input.Codec) => $"{input.Codec.TypeName} {input.Name} = …",
            _ => $"{input.Codec.TypeName} {input.Name}",
        });
        return $"({string.Join(", ", inputs)}) → {definition.OutputCodec.TypeName}";
    }
}
