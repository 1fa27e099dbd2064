using System.Globalization;
using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes where the data of a class comes from, and how its rows are read.</summary>
internal static class DatasetEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    public static string Emit(DatasetModel dataset) => SourceFile.In(dataset.Container, writer =>
    {
        var type = dataset.Stages is not null ? StagesEmitter.Type(dataset)
            : dataset.Row is { } row
            ? $"{Learn}.{(dataset.Options.IsLazy ? "LazyTableDataset" : "TableDataset")}<{row.Type}>"
            : $"{Learn}.LazyDataset";
        StagesEmitter.TransformProperty(writer, dataset);
        writer.Line(Docs.Summary("Where the data comes from."));
        writer.Line(SourceFile.GeneratedCode);
        writer.Open("private static class __Dataset");
        StagesEmitter.TransformField(writer, dataset);
        writer.Open($"public static readonly {type} Instance = new()");
        writer.Line($"Name = {Literal.String(dataset.Container.FullName)},");
        Options(writer, dataset);
        if (dataset.Stages is not null)
        {
            StagesEmitter.Settings(writer, dataset);
        }
        else if (dataset.Row is not null)
        {
            writer.Line("Schema = __RowSchema.Instance,");
            if (!dataset.Options.IsLazy)
            {
                writer.Line($"Row = {dataset.Row.Codec.Expression},");
            }
        }

        JoinEmitter.Setting(writer, dataset);

        writer.Close("};");
        writer.Close();
        if (dataset.Row is not null)
        {
            writer.Line();
            RowSchemaEmitter.Write(writer, dataset.Row, readsNumbers: dataset.Options.IsLazy);
        }

        if (dataset.Stages is not null)
        {
            StagesEmitter.Schemas(writer, dataset.Stages);
        }

        JoinEmitter.Schemas(writer, dataset);
    }, directives: dataset.Stages is null ? [] : ["#nullable disable warnings // What one method of the user may hand the other is theirs to say."]);

    private static void Options(CodeWriter writer, DatasetModel dataset)
    {
        if (dataset.Options.Query is null && dataset.Joined is null)
        {
            writer.Line($"Options = new {Learn}.DatasetOptions {{ {string.Join(", ", Settings(dataset))} }},");
            return;
        }

        writer.Open($"Options = new {Learn}.DatasetOptions");
        foreach (var setting in Settings(dataset))
        {
            writer.Line($"{setting},");
        }

        if (dataset.Options.Query is { } query)
        {
            QueryEmitter.Write(writer, query);
        }

        JoinEmitter.Options(writer, dataset);
        writer.Close("},");
    }

    private static IEnumerable<string> Settings(DatasetModel dataset)
    {
        var options = dataset.Options;
        if (options.Query is null && options.TrainingUrl.Length > 0)
        {
            yield return $"TrainingUrl = {Literal.String(options.TrainingUrl)}";
        }

        if (options.ValidationUrl is { } validation)
        {
            yield return $"ValidationUrl = {Literal.String(validation)}";
        }

        if (options.TestUrl is { } test)
        {
            yield return $"TestUrl = {Literal.String(test)}";
        }

        if (options.TestSize is { } size)
        {
            yield return $"TestSize = {size.ToString("R", CultureInfo.InvariantCulture)}";
        }

        if (options.ValidationSize is { } validationSize)
        {
            yield return $"ValidationSize = {validationSize.ToString("R", CultureInfo.InvariantCulture)}";
        }

        // Rows with a time are split by it.
        if (!options.Shuffle || (dataset.Row is { } row && row.Members.Any(static member => member.Role.IsTime)))
        {
            yield return "Shuffle = false";
        }

        if (options.Seed != 0)
        {
            yield return $"Seed = {options.Seed.ToString(CultureInfo.InvariantCulture)}";
        }

        if (options.Stratify)
        {
            yield return "Stratify = true";
        }

        if (options.GroupBy is { } groupBy)
        {
            yield return $"GroupBy = {Literal.String(groupBy)}";
        }

        if (options.Gap is { } gap)
        {
            yield return $"Gap = {Literal.String(gap)}";
        }

        if (options.Format != "Auto")
        {
            yield return $"Format = {Learn}.DataFormat.{options.Format}";
        }

        if (options.BadRows != "Fail")
        {
            yield return $"BadRows = {Learn}.BadRows.{options.BadRows}";
        }

        if (options.MaxBadRows is { } most)
        {
            yield return $"MaxBadRows = {most.ToString(CultureInfo.InvariantCulture)}";
        }
    }
}
