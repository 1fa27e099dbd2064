using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Rows;
using TaskGen.Roslyn.Reading.Learning.Stages;

namespace TaskGen.Roslyn.Reading.Learning.Predictions;

/// <summary>Reads what leads from an input to a prediction.</summary>
/// <param name="dataset">The class.</param>
/// <param name="container">The class as it is re-opened.</param>
/// <param name="rows">Its rows.</param>
/// <param name="schemas">Takes what is to be read.</param>
/// <param name="codecs">Known types, codecs and cancellation.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class PredictorReader(
    INamedTypeSymbol dataset, ContainerModel container, TrainedRows rows, PredictionSchemas schemas, CodecReader codecs, ProblemBag problems)
{
    private const string Select = "global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select(rows, static row => ";

    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private StageModel? _preprocess;

    /// <summary>Holds the features of a method against those of training; null if they differ, or if those are not known.</summary>
    public PreparedPredict? Prepare(PredictShape shape)
    {
        var location = ParameterReader.Location(shape.FeaturesParameter, codecs.CancellationToken) ?? shape.Stage.Location;
        var isRow = RowSequences.AreSame(shape.Features, rows.FeaturesType);
        var record = isRow ? null
            : rows is { Features: { } trained, FeaturesType: { } type } ? new FeatureRecord(trained, type, codecs, problems).Read(shape)
            : rows.FeaturesType is null ? schemas.Read(shape.Features, location, problems)
            : null;
        if ((record is null && (!isRow || rows.Row is null)) || Prediction(shape) is not { } prediction)
        {
            return null;
        }

        var creation = rows.HasTransform && record is not null ? Creation(record) : null;
        var argument = shape.Many is null ? creation ?? "row" : creation is null ? "rows" : $"{Select}{creation}))";
        if (shape.Many == ManyRows.Partition)
        {
            var schema = record is null ? rows.FeatureSchema : schemas.Of(record);
            argument = $"global::TaskGen.Learn.PredictionResults.Partition<{TypeNames.Qualified(shape.Features)}>({argument}, {schema}.Instance)";
        }

        var stage = shape.Stage.ToModel(container.FullName, ["model", argument], Result(shape.Many is not null), endsBetweenRows: shape.Many is null);
        return rows.HasTransform
            ? new PreparedPredict(shape, rows.RowType!, null, rows.FeaturesType!, stage, prediction)
            : new PreparedPredict(shape, shape.Features, record, shape.Features, stage, prediction);
    }

    /// <summary>The predictor for the models of a trainer; null if a type cannot be written.</summary>
    public PredictorModel? Read(PreparedPredict predict, TrainerModel trainer, ITypeSymbol model, PreprocessShape? preprocess)
    {
        var shape = predict.Shape;
        var used = preprocess is not null && RowSequences.AreSame(preprocess.Prepared, predict.Target) ? preprocess : null;
        var (prepared, features) = (Typed(predict.Target, shape.Stage, shape.FeaturesParameter), Typed(predict.Features, shape.Stage, shape.FeaturesParameter));
        var input = used is null ? prepared : Typed(used.Input, used.Stage, used.Stage.Data[0]);
        if (input is null || prepared is null || features is null)
        {
            return null;
        }

        var mentioned = new[] { model, used?.Input ?? predict.Target, predict.Target, predict.Features, shape.Prediction };
        var accessibility = mentioned.Select(type => GroupAccessibility.Inside(type, dataset))
            .Aggregate(Accessibility.Public, Reachability.Narrower);
        return new PredictorModel(
            trainer.Name,
            trainer.FullName,
            Reachability.Keyword(accessibility),
            new TypedCodecModel(trainer.ModelType, trainer.ModelCodec),
            input,
            InputSchema(predict, used),
            used is null ? null : Model(used),
            prepared,
            rows.HasTransform,
            features,
            rows.Features is null ? null : rows.FeatureSchema,
            predict.Stage,
            predict.Prediction,
            new DocumentationModel(predict.Stage.Summary, SignatureReader.Cref(shape.Stage.Method)));
    }

    private string? InputSchema(PreparedPredict predict, PreprocessShape? preprocess) =>
        preprocess is { Input: INamedTypeSymbol raw } ? schemas.OfRaw(raw, preprocess.Stage.Location)
        : preprocess is not null ? null
        : predict.Record is { } record ? schemas.Of(record)
        : schemas.OfRows(rows.Row!);

    // Its options are checked once.
    private StageModel Model(PreprocessShape preprocess) => _preprocess ??= preprocess.Stage.ToModel(
        container.FullName, [preprocess.IsMany ? "rows" : "row"], Result(preprocess.IsMany), endsBetweenRows: !preprocess.IsMany);

    private static StageResult Result(bool isMany) => isMany ? StageResult.Rows : StageResult.Row;

    // What is seen becomes the record with its features.
    private static string Creation(RowModel record)
    {
        var members = record.Creation.Select(position => record.Members[position]).ToArray();
        var settings = members.Skip(record.ConstructorCount).Select(static member => $"{Identifiers.Escape(member.Name)} = {member.Access}");
        var initializer = string.Join(", ", settings);
        return $"new {record.Type}({string.Join(", ", members.Take(record.ConstructorCount).Select(static member => member.Access))})"
            + (initializer.Length == 0 ? "" : $" {{ {initializer} }}");
    }

    private TypedCodecModel? Prediction(PredictShape shape)
    {
        if (codecs.Read(shape.Prediction, TypeNames.Short(TypeNames.WithoutAnnotation(shape.Prediction)), out var failure) is { } codec)
        {
            return new TypedCodecModel(TypeNames.Qualified(shape.Prediction), codec);
        }

        failure!.Report(TaskProblems.ReturnWithoutCodec, shape.Stage.Location, shape.Stage.Method.Name, problems);
        return null;
    }

    private TypedCodecModel? Typed(ITypeSymbol type, StageMethod stage, IParameterSymbol parameter)
    {
        if (codecs.Read(type, TypeNames.Short(type), out var failure) is { } codec)
        {
            return new TypedCodecModel(TypeNames.Qualified(type), codec);
        }

        if (!_refused.Add($"{stage.Method.Name}({parameter.Name})"))
        {
            return null;
        }

        failure!.Report(
            TaskProblems.ParameterWithoutCodec, ParameterReader.Location(parameter, codecs.CancellationToken) ?? stage.Location, parameter.Name, problems);
        return null;
    }
}
