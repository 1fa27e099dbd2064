using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;
using TaskGen.Roslyn.Reading.Learning.Rows;
using TaskGen.Roslyn.Reading.Learning.Stages;

namespace TaskGen.Roslyn.Reading.Learning.Predictions;

/// <summary>Reads the methods with <c>[Predict]</c> and <c>[Preprocess]</c> of a class, for each of its trainers.</summary>
/// <param name="dataset">The class.</param>
/// <param name="container">The class as it is re-opened.</param>
/// <param name="rows">Its rows.</param>
/// <param name="trainers">Its trainers, as far as they could be read.</param>
/// <param name="codecs">Known types, codecs and cancellation.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class PredictionReader(
    INamedTypeSymbol dataset, ContainerModel container, TrainedRows rows, IReadOnlyList<TrainerModel> trainers, CodecReader codecs, ProblemBag problems)
{
    private readonly IReadOnlyList<AnnotatedMethod> _trainings = Declarations.Of(dataset, KnownNames.TrainAttribute, codecs.Known);
    private readonly PredictionSchemas _schemas = new(dataset, codecs);

    /// <summary>The predictors; null if there are none.</summary>
    public PredictionModel? Read()
    {
        var predicts = Declarations.Of(dataset, KnownNames.PredictAttribute, codecs.Known);
        var preprocesses = Declarations.Of(dataset, KnownNames.PreprocessAttribute, codecs.Known);
        if (predicts.Count + preprocesses.Count == 0)
        {
            return null;
        }

        var shapes = predicts.Select(found => PredictShape.Read(found, codecs, problems)).OfType<PredictShape>().ToList();
        CheckNames(predicts.Take(1).Concat(preprocesses.Take(1)), predicts, StageKind.Predict);
        CheckNames([], preprocesses, StageKind.Preprocess);
        foreach (var second in preprocesses.Skip(1))
        {
            problems.Add(
                DatasetProblems.SecondStage, SignatureReader.NameLocation(second.Method, codecs.CancellationToken),
                preprocesses[0].Method.Name, second.Method.Name, StageKind.Preprocess.Name);
        }

        var preprocess = preprocesses.Count == 0 ? null : PreprocessShape.Read(preprocesses[0], codecs, problems);
        var targets = new List<ITypeSymbol>();
        var predictors = new PredictorReader(dataset, container, rows, _schemas, codecs, problems);
        var models = new List<PredictorModel>();
        var taken = new Dictionary<AnnotatedMethod, PredictShape>();
        foreach (var shape in shapes)
        {
            var fitting = _trainings.Where(training => TrainedModel(training) is { } model && ScoringMethods.Takes(shape.Model, model, codecs.Known)).ToArray();
            if (fitting.Length == 0)
            {
                ReportModel(shape);
                continue;
            }

            CheckOthers(shape, fitting, taken);
            if (predictors.Prepare(shape) is not { } prepared)
            {
                continue;
            }

            targets.Add(prepared.Target);
            foreach (var training in fitting)
            {
                if (trainers.FirstOrDefault(trainer => trainer.Name is null || trainer.Name == training.Name) is { } trainer
                    && predictors.Read(prepared, trainer, TrainedModel(training)!, preprocess) is { } predictor)
                {
                    models.Add(predictor);
                }
            }
        }

        if (preprocess is not null && shapes.Count == predicts.Count && targets.Count == shapes.Count)
        {
            CheckUse(preprocess, targets);
        }

        CheckSchemas(predicts.Concat(preprocesses).First());
        return models.Count == 0 ? null : new PredictionModel(_schemas.All, models.ToEquatableArray());
    }

    private ITypeSymbol? TrainedModel(AnnotatedMethod training)
    {
        var type = ReturnReader.Unwrap(training.Method, codecs.Known).Type;
        return type is not null && codecs.Known.Is(type, KnownNames.Model) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
    }

    private void ReportModel(PredictShape shape)
    {
        if (shape.Model.TypeKind == TypeKind.Error)
        {
            problems.Worsen(ProblemEffect.Declaration);
            return;
        }

        var models = _trainings.Select(TrainedModel).OfType<ITypeSymbol>().Select(TypeNames.Short).Distinct().ToArray();
        problems.Add(
            TrainingProblems.ModelNotTrained, ParameterReader.Location(shape.ModelParameter, codecs.CancellationToken), shape.Stage.Method.Name,
            TypeNames.Short(shape.Model), TypeNames.Short(dataset),
            models.Length == 0 ? "add a [Train] method" : $"take a '{string.Join("' or '", models)}'");
    }

    private void CheckOthers(PredictShape shape, AnnotatedMethod[] fitting, Dictionary<AnnotatedMethod, PredictShape> taken)
    {
        var twice = fitting.Where(training => taken.ContainsKey(training)).ToArray();
        if (twice.Length > 0)
        {
            problems.Add(
                TrainingProblems.SeveralPredicts, shape.Stage.Location, taken[twice[0]].Stage.Method.Name, shape.Stage.Method.Name, twice[0].Method.Name);
        }

        foreach (var training in fitting.Except(twice))
        {
            taken.Add(training, shape);
        }
    }

    private void CheckUse(PreprocessShape preprocess, List<ITypeSymbol> targets)
    {
        if (targets.Any(target => RowSequences.AreSame(preprocess.Prepared, target)))
        {
            return;
        }

        var expected = string.Join("' or '", targets.Select(TypeNames.Short).Distinct());
        var reason = targets.Count == 0 ? $"'{TypeNames.Short(dataset)}' has no [Predict] method: add one"
            : $"{(rows.HasTransform ? "the feature transform, through which predictions go, takes" : "[Predict] takes")} '{expected}': return that";
        problems.Add(
            TrainingProblems.PreparedForNothing, preprocess.Stage.Location, preprocess.Stage.Method.Name, TypeNames.Short(preprocess.Prepared), reason);
    }

    private void CheckNames(IEnumerable<AnnotatedMethod> first, IReadOnlyList<AnnotatedMethod> methods, StageKind kind)
    {
        string[] names = [.. _trainings.Select(static found => found.Name)];
        foreach (var found in methods)
        {
            StageNames.Check(dataset, found.Method, kind, names, codecs, problems);
        }

        foreach (var place in first.Take(1))
        {
            var location = SignatureReader.NameLocation(place.Method, codecs.CancellationToken);
            foreach (var generated in _trainings.Count > 1 ? ["Predictors"] : new[] { "Predictor", "PredictorDefinition", "__Predictor" })
            {
                NameChecks.Member(dataset, generated, "predictor", codecs.Known, location, problems);
            }

            if (_trainings.Count > 1 && names.Contains("Predictors"))
            {
                problems.Add(TaskProblems.ReservedName, location, "trainer", "Predictors", "the generated class around the predictors is 'Predictors'");
            }
        }
    }

    private void CheckSchemas(AnnotatedMethod place)
    {
        foreach (var schema in _schemas.All)
        {
            NameChecks.Member(
                dataset, schema.Name, "predictor", codecs.Known, SignatureReader.NameLocation(place.Method, codecs.CancellationToken), problems);
        }
    }
}
