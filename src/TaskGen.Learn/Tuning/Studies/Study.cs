namespace TaskGen.Learn;

/// <summary>What a search of hyperparameters gives: its trials, the best of them, and the model trained with its hyperparameters.</summary>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
public sealed record Study<THyperparameters, TModel>
{
    /// <summary>The full name of the trainer.</summary>
    public required string Trainer { get; init; }

    /// <summary>The sampler with its settings; where it chose one by itself, which.</summary>
    public required string Sampler { get; init; }

    /// <summary>The pruner with its settings.</summary>
    public required string Pruner { get; init; }

    /// <summary>The folds; null if trials were scored on a validation partition.</summary>
    public string? CrossValidation { get; init; }

    /// <summary>What trials were compared by.</summary>
    public required IReadOnlyList<Objective> Objectives { get; init; }

    /// <summary>The seed of the study.</summary>
    public required int Seed { get; init; }

    /// <summary>What ended the search.</summary>
    public required StopReason StoppedBy { get; init; }

    /// <summary>All trials, by number.</summary>
    public required IReadOnlyList<Trial<THyperparameters>> Trials { get; init; }

    /// <summary>The number of <see cref="Best"/>.</summary>
    public required int BestNumber { get; init; }

    /// <summary>The trial with the best score; of several within 1e-10 of it the one with the lowest number.</summary>
    public Trial<THyperparameters> Best => Trials[BestNumber];

    /// <summary>The trials that no other is better than by every objective, by number; with one objective the best one.</summary>
    public required IReadOnlyList<int> ParetoFront { get; init; }

    /// <summary>What share of the differences between scores each hyperparameter explains, the greatest first; empty for too few trials.</summary>
    public required IReadOnlyList<ImportanceShare> Importance { get; init; }

    /// <summary>The model trained on the training partition with the best hyperparameters, and its metrics on every partition.</summary>
    public required TrainingResults<TModel> Results { get; init; }

    /// <summary>The model of the best hyperparameters.</summary>
    public TModel Model => Results.Model;

    /// <summary>Where the model was saved; null if the run had no store.</summary>
    public SavedModel? SavedModel => Results.SavedModel;

    /// <summary>The best score after each trial, by number; null as long as none is complete.</summary>
    public IReadOnlyList<double?> History
    {
        get
        {
            var history = new double?[Trials.Count];
            double? best = null;
            for (var i = 0; i < history.Length; i++)
            {
                if (Trials[i].Score is { } score && (best is null || Objectives[0].Ranked(score) < Objectives[0].Ranked(best.Value)))
                {
                    best = score;
                }

                history[i] = best;
            }

            return history;
        }
    }
}
