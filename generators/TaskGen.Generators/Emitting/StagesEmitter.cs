using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the methods that take part in loading a dataset, as data.</summary>
internal static class StagesEmitter
{
    private const string Learn = "global::TaskGen.Learn";
    private const string Results = $"{Learn}.StageResults";
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    /// <summary>The type of the dataset.</summary>
    public static string Type(DatasetModel dataset) => $"{Learn}.StagedDataset<{Types(dataset)}>";

    /// <summary>Writes the settings of the dataset's initializer that follow from its methods.</summary>
    public static void Settings(CodeWriter writer, DatasetModel dataset)
    {
        var (stages, row) = (dataset.Stages!, dataset.Row!);
        writer.Line($"Raw = {stages.RawCodec.Expression},");
        if (stages.Reader is null)
        {
            writer.Line($"RawSchema = {(stages.RawRow is null ? "__RowSchema" : "__RawSchema")}.Instance,");
        }

        writer.Line($"Row = {row.Codec.Expression},");
        writer.Line("Schema = __RowSchema.Instance,");
        writer.Line($"Features = {(stages.Features ?? row).Codec.Expression},");
        writer.Line($"FeatureSchema = {FeatureSchema(stages)}.Instance,");
        if (stages.Reader is { } reader)
        {
            Open(writer, dataset, reader, $"Reader = new {Learn}.ReaderStage<{stages.RawType}>");
            writer.Line($"Scope = {Learn}.ReaderScope.{stages.ReaderScope},");
            writer.Line($"Read = {Rows(dataset, reader, "(files, invocation)", stages.RawType)},");
            writer.Close("},");
        }

        if (stages.Union is { } union)
        {
            Union(writer, dataset, union);
        }

        if (stages.Parser is { } parser)
        {
            Open(writer, dataset, parser, $"Parser = new {Learn}.ParserStage<{stages.RawType}, {row.Type}>");
            Parse(writer, dataset, parser);
            writer.Close("},");
        }

        if (stages.Splitter is { } splitter)
        {
            Open(writer, dataset, splitter, $"Splitter = new {Learn}.SplitterStage<{row.Type}>");
            writer.Lines($"Split = {Split(dataset, splitter)},");
            writer.Close("},");
        }

        if (stages.Transform is not null)
        {
            writer.Line("Transform = Transform,");
        }
    }

    /// <summary>Writes the field that the dataset and the property share, if there is a method that transforms rows.</summary>
    public static void TransformField(CodeWriter writer, DatasetModel dataset)
    {
        if (dataset.Stages is { Transform: { } transform } stages)
        {
            Open(writer, dataset, transform, $"public static readonly {TransformType(dataset)} Transform = new()");
            writer.Line($"Method = static row => {Call(dataset, transform)},");
            writer.Line($"Schema = {FeatureSchema(stages)}.Instance,");
            writer.Close("};");
            writer.Line();
        }
    }

    /// <summary>Writes the property by which rows are transformed, if there is a method that does.</summary>
    public static void TransformProperty(CodeWriter writer, DatasetModel dataset)
    {
        if (dataset.Stages is { Transform: { } transform } stages)
        {
            writer.Line(Docs.Summary(transform.Summary ?? "Makes of each row of the dataset the row that the model sees."));
            writer.Line($"{stages.TransformAccessibility} static {TransformType(dataset)} FeatureTransform => __Dataset.Transform;");
            writer.Line();
        }
    }

    /// <summary>Writes how other rows than those of the dataset become numbers.</summary>
    public static void Schemas(CodeWriter writer, DatasetStagesModel stages)
    {
        foreach (var (row, name) in new[] { (stages.RawRow, "__RawSchema"), (stages.Features, "__FeatureSchema") })
        {
            if (row is not null)
            {
                writer.Line();
                RowSchemaEmitter.Write(writer, row, name);
            }
        }
    }

    /// <summary>Opens the initializer of a method, and writes what methods of all kinds have in common.</summary>
    public static void Open(CodeWriter writer, ContainerModel container, StageModel stage, string header)
    {
        writer.Open(header);
        writer.Line($"Name = {Literal.String(stage.Name)},");
        if (stage.Summary is { } summary)
        {
            writer.Line($"Description = {Literal.String(summary)},");
        }

        writer.Line(CodeHashEmitter.Setting(container, stage.Name));
        string?[] settings =
        [
            TaskOptionsEmitter.Line(stage.Options), InvocationEmitter.Seed(stage.Services), InvocationEmitter.Requirements(stage.Services),
        ];
        foreach (var line in settings)
        {
            if (line is not null)
            {
                writer.Line(line);
            }
        }
    }

    /// <summary>The call of a method.</summary>
    public static string Call(ContainerModel container, StageModel stage) =>
        $"{container.GlobalName}.{Identifiers.Escape(stage.MethodName)}({string.Join(", ", stage.Arguments)})";

    private static string TransformType(DatasetModel dataset) =>
        $"{Learn}.FeatureTransform<{dataset.Row!.Type}, {(dataset.Stages!.Features ?? dataset.Row).Type}>";

    private static string Types(DatasetModel dataset) =>
        $"{dataset.Stages!.RawType}, {dataset.Row!.Type}, {(dataset.Stages.Features ?? dataset.Row).Type}";

    private static string FeatureSchema(DatasetStagesModel stages) => stages.Features is null ? "__RowSchema" : "__FeatureSchema";

    private static void Open(CodeWriter writer, DatasetModel dataset, StageModel stage, string header) => Open(writer, dataset.Container, stage, header);

    private static string Call(DatasetModel dataset, StageModel stage) => Call(dataset.Container, stage);

    private static string Awaited(DatasetModel dataset, StageModel stage) =>
        stage.ReturnKind == ReturnKind.Value ? Call(dataset, stage) : $"await {Call(dataset, stage)}.ConfigureAwait(false)";

    private static string Rows(DatasetModel dataset, StageModel stage, string parameters, string type)
    {
        var isAwaited = stage.ReturnKind != ReturnKind.Value;
        var method = stage.Result == StageResult.AsyncRows ? "RowsAsync" : "Rows";
        var rows = $"{Results}.{method}<{type}>({Awaited(dataset, stage)}, invocation.CancellationToken)";
        return (isAwaited, stage.Result) switch
        {
            (false, StageResult.AsyncRows) => $"static {parameters} => {rows}",
            (false, _) => $"static {parameters} => new {ValueTask}<{type}[]>({rows})",
            (true, StageResult.AsyncRows) => $"static async {parameters} => await {rows}.ConfigureAwait(false)",
            _ => $"static async {parameters} => {rows}",
        };
    }

    private static void Union(CodeWriter writer, DatasetModel dataset, UnionModel union)
    {
        Open(writer, dataset, union.Method, $"Union = new {Learn}.UnionStage<{union.RowType}>");
        if (union.Main is { } main)
        {
            writer.Line($"Main = {Table(main, GeneratedNames.MainSchema)},");
        }

        writer.Line("Parts =");
        writer.Line("[");
        foreach (var part in dataset.Joined!.Join!.Parts)
        {
            writer.Line($"    {Table(part.Row, JoinEmitter.Schema(part))},");
        }

        writer.Line("],");
        writer.Line($"Join = {Rows(dataset, union.Method, "(tables, invocation)", union.RowType)},");
        writer.Close("},");

        static string Table(RowModel row, string schema) =>
            $"new {Learn}.UnionTable<{row.Type}> {{ Schema = {schema}.Instance, Row = {row.Codec.Expression} }}";
    }

    private static void Parse(CodeWriter writer, DatasetModel dataset, StageModel parser)
    {
        if (parser.Result != StageResult.Row)
        {
            writer.Line($"ParseRows = {Rows(dataset, parser, "(raw, invocation)", dataset.Row!.Type)},");
            return;
        }

        writer.Lines($$"""
            ParseRow = static (raw, __rows, invocation) =>
            {
                if ({{Call(dataset, parser)}} is { } __row)
                {
                    __rows.Add(__row);
                }
            },
            """);
    }

    private static string Split(DatasetModel dataset, StageModel splitter)
    {
        var type = $"{ValueTask}<{Learn}.TrainTestSplit>";
        var isAwaited = splitter.ReturnKind != ReturnKind.Value;
        var prefix = $"static {(isAwaited ? "async " : "")}(rows, random, invocation) =>";
        if (splitter.Result == StageResult.Split)
        {
            var split = $"{Results}.Split({Awaited(dataset, splitter)})";
            return isAwaited ? $"{prefix} {split}" : $"{prefix} new {type}({split})";
        }

        var parts = $"{Results}.Split({string.Join(", ", splitter.ResultMembers.Select(static member => $"__split.{member}"))})";
        return $$"""
            {{prefix}}
            {
                var __split = {{Awaited(dataset, splitter)}};
                return {{(isAwaited ? parts : $"new {type}({parts})")}};
            }
            """;
    }
}
