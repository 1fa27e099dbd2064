using TaskGen.Learn.Tuning.Importance;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>Makes a study of its trials and the model of the best.</summary>
internal static class StudyResult
{
    public static Study<THyperparameters, TModel> Of<THyperparameters, TModel>(
        string trainer,
        TuningOptions<THyperparameters> options,
        TrialSource<THyperparameters> source,
        StudyState<THyperparameters> state,
        StopReason reason,
        int winner,
        string? folds,
        TrainingResults<TModel> results)
    {
        var front = state.ParetoFront();
        return new()
        {
            Trainer = trainer,
            Sampler = source.Description,
            Pruner = options.Pruner.ToString(),
            CrossValidation = folds,
            Objectives = state.Objectives,
            Seed = options.Seed,
            StoppedBy = reason,
            Trials = [.. state.Trials],
            BestNumber = winner,
            ParetoFront = state.Objectives.Count == 1 ? [winner] : front,
            Importance = options.Grids.Count > 1
                ? []
                : ParameterImportance.Compute(source.Space.Layout.Search, state.History, options.Seed, options.Importance),
            Results = results,
        };
    }
}
