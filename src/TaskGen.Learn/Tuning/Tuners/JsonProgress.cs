using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Tuners;

/// <summary>Passes the progress of a study on with hyperparameters as JSON.</summary>
internal sealed class JsonProgress<THyperparameters>(Codec<THyperparameters> hyperparameters, IProgress<StudyProgress<JsonElement>> progress)
    : IProgress<StudyProgress<THyperparameters>>
{
    public void Report(StudyProgress<THyperparameters> value) => progress.Report(new()
    {
        Trial = ToJson(hyperparameters, value.Trial),
        Best = value.Best is null ? null : ToJson(hyperparameters, value.Best),
        Ended = value.Ended,
        Running = value.Running,
        MaxTrials = value.MaxTrials,
        Elapsed = value.Elapsed,
    });

    /// <summary>A study without its types.</summary>
    public static StudySummary Summarize<TModel>(Codec<THyperparameters> hyperparameters, Study<THyperparameters, TModel> study) => new()
    {
        Trainer = study.Trainer,
        Sampler = study.Sampler,
        Pruner = study.Pruner,
        CrossValidation = study.CrossValidation,
        Objectives = study.Objectives,
        StoppedBy = study.StoppedBy,
        Trials = [.. study.Trials.Select(trial => ToJson(hyperparameters, trial))],
        BestNumber = study.BestNumber,
        ParetoFront = study.ParetoFront,
        Importance = study.Importance,
        Metrics = study.Results.Metrics,
    };

    private static Trial<JsonElement> ToJson(Codec<THyperparameters> codec, Trial<THyperparameters> trial) => new()
    {
        Number = trial.Number,
        State = trial.State,
        Hyperparameters = ModelSaving.ToJson(codec, trial.Hyperparameters),
        Scores = trial.Scores,
        Folds = trial.Folds,
        Intermediate = trial.Intermediate,
        Duration = trial.Duration,
        Error = trial.Error,
    };
}
