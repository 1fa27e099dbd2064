using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the property <c>Predictor</c> of a class, or its <c>Predictors</c>.</summary>
internal static class PredictorEmitter
{
    private const string Learn = "global::TaskGen.Learn";
    private const string Results = $"{Learn}.PredictionResults";
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public static string Emit(ContainerModel container, PredictionModel prediction) => SourceFile.In(container, writer =>
    {
        var predictors = prediction.Predictors;
        if (predictors[0].Name is null)
        {
            Write(writer, container, predictors[0], "Predictor");
        }
        else
        {
            writer.Line(Docs.Summary($"The predictors of {container.FullName}, one for each trainer whose models predict."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Open($"{GroupAccessibility(prediction)} static partial class Predictors");
            for (var i = 0; i < predictors.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                Write(writer, container, predictors[i], predictors[i].Name!);
            }

            writer.Close();
        }

        foreach (var schema in prediction.Schemas)
        {
            writer.Line();
            RowSchemaEmitter.Write(writer, schema.Row, schema.Name);
        }
    }, directives: "#nullable disable warnings // What one method of the user may hand the other is theirs to say.");

    /// <summary>The accessibility of the class around several predictors.</summary>
    public static string GroupAccessibility(PredictionModel prediction) =>
        prediction.Predictors.Any(static predictor => predictor.Accessibility == "private") ? "private" : "public";

    private static void Write(CodeWriter writer, ContainerModel container, PredictorModel predictor, string property)
    {
        Definition(writer, container, predictor);
        writer.Line();
        writer.Line(Docs.Summary(predictor.Documentation.Summary ?? $"Predicts with the models of {predictor.Trainer}."));
        writer.Line($"/// <remarks>Generated from <see cref=\"{predictor.Documentation.Cref}\"/>.</remarks>");
        writer.Line(
            $"{predictor.Accessibility} static {Learn}.IPredictor<{predictor.Model.Type}, {predictor.Input.Type}, {predictor.Prediction.Type}> "
            + $"{Identifiers.Escape(property)} {{ get; }} =");
        writer.Line($"    new {Learn}.Predictor<{Types(predictor)}>({predictor.Prefix}Definition);");
        if (predictor.Accessibility == "private" && predictor.Name is null)
        {
            writer.Line();
            writer.Line(Docs.Summary("For the assembly's list of definitions."));
            writer.Line(SourceFile.Hidden);
            writer.Line($"internal static global::TaskGen.Definitions.PipelineDefinition __{predictor.Prefix} => {predictor.Prefix}Definition;");
        }
    }

    private static void Definition(CodeWriter writer, ContainerModel container, PredictorModel predictor)
    {
        writer.Line(Docs.Summary("The predictor as data: what engines run."));
        writer.Open($"{predictor.Accessibility} static {Learn}.PredictorDefinition<{Types(predictor)}> {predictor.Prefix}Definition {{ get; }} = new()");
        writer.Line($"Name = {Literal.String(predictor.FullName)},");
        if (predictor.Documentation.Summary is { } summary)
        {
            writer.Line($"Description = {Literal.String(summary)},");
        }

        writer.Line($"Trainer = {Literal.String(predictor.Trainer)},");
        if (predictor.TrainingSchema is { } training)
        {
            writer.Line($"FeatureColumns = {training}.Instance.Columns,");
        }

        writer.Line($"Model = {predictor.Model.Codec.Expression},");
        writer.Line($"Input = {predictor.Input.Codec.Expression},");
        if (predictor.InputSchema is { } schema)
        {
            writer.Line($"InputSchema = {schema}.Instance,");
        }

        if (predictor.Preprocess is { } preprocess)
        {
            StagesEmitter.Open(writer, container, preprocess, $"Preprocess = new {Learn}.PreprocessStage<{predictor.Input.Type}, {predictor.Prepared.Type}>");
            Call(writer, container, preprocess, "Prepare", "", predictor.Prepared);
            writer.Close("},");
        }

        writer.Line($"Prepared = {predictor.Prepared.Codec.Expression},");
        if (predictor.HasTransform)
        {
            writer.Line("Transform = __Dataset.Transform,");
        }

        writer.Line($"Features = {predictor.Features.Codec.Expression},");
        StagesEmitter.Open(
            writer, container, predictor.Predict,
            $"Predict = new {Learn}.PredictStage<{predictor.Model.Type}, {predictor.Features.Type}, {predictor.Prediction.Type}>");
        Call(writer, container, predictor.Predict, "Predict", "model, ", predictor.Prediction);
        writer.Close("},");
        writer.Line($"Prediction = {predictor.Prediction.Codec.Expression},");
        writer.Close("};");
    }

    private static void Call(CodeWriter writer, ContainerModel container, StageModel stage, string setting, string before, TypedCodecModel result)
    {
        var call = StagesEmitter.Call(container, stage);
        if (stage.Result == StageResult.Row)
        {
            var lambda = InvocationEmitter.Lambda(
                $"({before}row, invocation)", call, new ReturnModel(stage.ReturnKind, result.Type, result.Codec));
            writer.Lines($"{setting}Row = {string.Join("\n", lambda)},");
            return;
        }

        var parameters = $"({before}rows, invocation)";
        writer.Line(stage.ReturnKind == ReturnKind.Value
            ? $"{setting}Rows = static {parameters} => new {ValueTask}<{result.Type}[]>({Results}.Of<{result.Type}>({call}, invocation.CancellationToken)),"
            : $"{setting}Rows = static async {parameters} => "
                + $"{Results}.Of<{result.Type}>(await {call}.ConfigureAwait(false), invocation.CancellationToken),");
    }

    private static string Types(PredictorModel predictor) =>
        $"{predictor.Model.Type}, {predictor.Input.Type}, {predictor.Prepared.Type}, {predictor.Features.Type}, {predictor.Prediction.Type}";
}
