using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Says which tasks and trainers have code hashes.</summary>
internal static class CodeHashTargets
{
    public static CodeHashTargetModel Of(TaskModel task) =>
        new(task.Signature.FullName, new[] { task.Signature.Id }.ToEquatableArray(), CreatesInstance: false);

    public static IEnumerable<CodeHashTargetModel> Of(DatasetModel dataset) => dataset.Trainers
        .Select(static trainer => new CodeHashTargetModel(
            trainer.FullName,
            new[] { trainer.Train.Id, trainer.Evaluate.Method.Id }.Concat(trainer.Metrics.Select(static metric => metric.Method.Id)).ToEquatableArray(),
            trainer.IsInstance))
        .Concat((dataset.Stages?.All ?? []).Concat(Stages(dataset.Prediction)).Select(static stage => new CodeHashTargetModel(
            stage.Name, new[] { stage.Id }.ToEquatableArray(), CreatesInstance: false)));

    // One method may predict with the models of several trainers.
    private static IEnumerable<StageModel> Stages(PredictionModel? prediction) => (prediction?.Predictors ?? [])
        .SelectMany(static predictor => new[] { predictor.Preprocess, predictor.Predict }).OfType<StageModel>()
        .GroupBy(static stage => stage.Name).Select(static group => group.First());
}
