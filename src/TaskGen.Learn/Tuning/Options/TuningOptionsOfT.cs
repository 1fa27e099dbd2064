namespace TaskGen.Learn;

/// <summary>How hyperparameters are searched.</summary>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
public sealed record TuningOptions<THyperparameters>
{
    /// <summary>What is searched; by default what the attributes of the record say.</summary>
    public HyperparameterSpace<THyperparameters>? Space { get; init; }

    /// <summary>Grids that are visited one after another, in place of <see cref="Space"/> and <see cref="Sampler"/>; none by default.</summary>
    public IReadOnlyList<HyperparameterSpace<THyperparameters>> Grids { get; init; } = [];

    /// <summary>How trials are chosen; <see cref="Sampler.Auto"/> by default.</summary>
    public Sampler Sampler { get; init; } = Sampler.Auto();

    /// <summary>What stops trials that cannot win, by the scores that training methods report; nothing by default.</summary>
    public Pruner Pruner { get; init; } = Pruner.None;

    /// <summary>
    /// The folds that a trial is scored on. By default the dataset's validation partition if it has one, else five folds: of time for a dataset with
    /// <c>[Time]</c>, by group for one with <c>GroupBy</c>, stratified for a target that is no fraction and whose classes have five rows each.
    /// </summary>
    public FoldSplitter? CrossValidation { get; init; }

    /// <summary>
    /// How many folds there are where <see cref="CrossValidation"/> does not say which; null, the default, for the validation partition, or five folds
    /// where there is none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 2.</exception>
    public int? Folds
    {
        get;
        init => field = value is null or >= 2
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), FormattableString.Invariant($"Folds is {value}; it must be at least 2, or null."));
    }

    /// <summary>What ends the study.</summary>
    public TuningBudget Budget { get; init; } = new();

    /// <summary>The seed of the study, from which those of the sampler and of every trial and fold are made; 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// How many trials run at once; null, the default, for as many as the engine has places. It never changes which trials a grid or random study has;
    /// the other samplers choose by what has ended, so that 1 and a seed reproduce their studies exactly.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? Concurrency
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), FormattableString.Invariant($"Concurrency is {value}; it must be at least 1, or null for as many as the engine has places."));
    }

    /// <summary>
    /// What trials are compared by; by default the score of the evaluation, in its direction. Of several, the study has a Pareto front, and its best is
    /// the trial of the front that is best by the first.
    /// </summary>
    public IReadOnlyList<Objective> Objectives { get; init; } = [];

    /// <summary>
    /// Whether the training method is given the held-out fold as validation partition; not by default. A method that stops early then looks at what it
    /// is scored on, and the winner is trained with <see cref="TaskContext.StepLimit"/> at the median of its folds' best steps.
    /// </summary>
    public bool PassFold { get; init; }

    /// <summary>
    /// Whether folds are left out of trials that cannot win any more: those that would lose even with the best score of the study on every fold that is
    /// left; not by default, since all trials then have all folds. Without effect under successive halving and Hyperband, where all folds of a trial pause
    /// at the same steps.
    /// </summary>
    public bool PruneFolds { get; init; }

    /// <summary>How the importance of hyperparameters is computed; functional ANOVA by default.</summary>
    public ImportanceMethod Importance { get; init; }

    /// <summary>Known settings that are tried first; none by default.</summary>
    public IReadOnlyList<THyperparameters> Enqueue { get; init; } = [];

    /// <summary>Trials of another study with the same objectives, from which the sampler learns; none by default. They are no trials of this study.</summary>
    public IReadOnlyList<Trial<THyperparameters>> StartFrom { get; init; } = [];

    /// <summary>Hears of each trial that starts or ends; nobody by default. It is called by one thread at a time; what it throws is logged, and changes
    /// nothing.</summary>
    public IProgress<StudyProgress<THyperparameters>>? Progress { get; init; }
}
