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
        var type = dataset.Row is { } row ? $"{Learn}.TableDataset<{row.Type}>" : $"{Learn}.LazyDataset";
        writer.Line(Docs.Summary("Where the data comes from."));
        writer.Line(SourceFile.GeneratedCode);
        writer.Open("private static class __Dataset");
        writer.Open($"public static readonly {type} Instance = new()");
        writer.Line($"Name = {Literal.String(dataset.Container.FullName)},");
        writer.Line($"Options = new {Learn}.DatasetOptions {{ {string.Join(", ", Settings(dataset.Options))} }},");
        if (dataset.Row is not null)
        {
            writer.Line("Schema = __RowSchema.Instance,");
            writer.Line($"Row = {dataset.Row.Codec.Expression},");
        }

        writer.Close("};");
        writer.Close();
        if (dataset.Row is not null)
        {
            writer.Line();
            RowSchemaEmitter.Write(writer, dataset.Row);
        }
    });

    private static IEnumerable<string> Settings(DatasetOptionsModel options)
    {
        yield return $"TrainingUrl = {Literal.String(options.TrainingUrl)}";
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

        if (!options.Shuffle)
        {
            yield return "Shuffle = false";
        }

        if (options.Seed != 0)
        {
            yield return $"Seed = {options.Seed.ToString(CultureInfo.InvariantCulture)}";
        }
    }
}
