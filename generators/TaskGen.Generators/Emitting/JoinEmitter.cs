using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes how rows are put together of several sources.</summary>
internal static class JoinEmitter
{
    private const string MainRow = GeneratedNames.MainRow;
    private const string MainSchema = GeneratedNames.MainSchema;
    private const string Learn = "global::TaskGen.Learn";

    /// <summary>Writes the dataset's setting with the sources of its rows' parts.</summary>
    public static void Options(CodeWriter writer, DatasetModel dataset)
    {
        if (dataset.Joined?.Join is not { } join)
        {
            return;
        }

        writer.Line("Sources =");
        writer.Line("[");
        writer.Indent();
        foreach (var part in join.Parts)
        {
            if (part.Query is { } query)
            {
                writer.Open($"new({Literal.String(part.Member)})");
                QueryEmitter.Write(writer, query);
                writer.Close("},");
                continue;
            }

            var format = part.Format == "Auto" ? "" : $" {{ Format = {Learn}.DataFormat.{part.Format} }}";
            writer.Line($"new({Literal.String(part.Member)}, {Literal.String(part.Url!)}){format},");
        }

        writer.Unindent();
        writer.Line("],");
    }

    /// <summary>Writes the setting of the dataset's initializer that joins.</summary>
    public static void Setting(CodeWriter writer, DatasetModel dataset)
    {
        if (dataset.Joined is not { Join: { ByKey: { } keys } join } row)
        {
            return;
        }

        var main = join.IsOfPartsAlone ? join.Parts[0].Row.Type : MainRow;
        writer.Open($"Join = new {Learn}.RowJoin<{main}, {keys.KeyType}, {row.Type}>");
        if (join.IsOfPartsAlone)
        {
            writer.Line("IsOfPartsAlone = true,");
        }

        writer.Line($"Main = {(join.IsOfPartsAlone ? Schema(join.Parts[0]) : MainSchema)}.Instance,");
        writer.Line($"Key = static row => {keys.Key},");
        writer.Line("Parts =");
        writer.Line("[");
        writer.Indent();
        for (var i = join.IsOfPartsAlone ? 1 : 0; i < join.Parts.Count; i++)
        {
            var part = join.Parts[i];
            writer.Open($"new {Learn}.JoinPart<{part.Row.Type}, {keys.KeyType}>");
            writer.Line($"Member = {Literal.String(part.Member)},");
            if (part.IsOptional)
            {
                writer.Line("IsOptional = true,");
            }

            writer.Line($"Schema = {Schema(part)}.Instance,");
            writer.Line($"Key = static row => {keys.PartKeys[i]},");
            writer.Close("},");
        }

        writer.Unindent();
        writer.Line("],");
        Create(writer, row, keys);
        writer.Close("},");
    }

    /// <summary>Writes how the sources are read.</summary>
    public static void Schemas(CodeWriter writer, DatasetModel dataset)
    {
        if (dataset.Joined is not { Join: { } join } row)
        {
            return;
        }

        if (join.ByKey is null && dataset.Stages?.Union?.Main is { } main)
        {
            writer.Line();
            RowSchemaEmitter.Write(writer, main, MainSchema);
        }
        else if (join is { ByKey: { } keys, IsOfPartsAlone: false })
        {
            writer.Line();
            writer.Line(Docs.Summary("What is read of the dataset's own source."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Open($"private sealed class {MainRow}");
            foreach (var member in keys.Own)
            {
                writer.Line($"public required {member.TypeOf}{(member.IsNullableReference ? "?" : "")} {Identifiers.Escape(member.Name)} {{ get; init; }}");
            }

            writer.Close();
            writer.Line();
            RowSchemaEmitter.Write(writer, row with { Type = MainRow, Members = keys.Own, ConstructorCount = 0, Join = null }, MainSchema);
        }

        foreach (var part in join.Parts)
        {
            writer.Line();
            RowSchemaEmitter.Write(writer, part.Row, Schema(part));
        }
    }

    /// <summary>The name of the class that reads a part.</summary>
    public static string Schema(JoinPartModel part) => GeneratedNames.PartSchema(part.Member);

    private static void Create(CodeWriter writer, RowModel row, KeyJoinModel join)
    {
        var arguments = string.Join(", ", join.Arguments);
        if (join.Initializers.Count == 0)
        {
            writer.Line($"Create = static (main, parts) => new {row.Type}({arguments}),");
            return;
        }

        writer.Open($"Create = static (main, parts) => new {row.Type}({arguments})");
        foreach (var initializer in join.Initializers)
        {
            writer.Line($"{initializer},");
        }

        writer.Close("},");
    }
}
