using System.Globalization;
using TaskGen.Definitions;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>Carries out a study through the engine: the body of the dynamic workflow that a tuner is.</summary>
internal sealed class StudyRunner<TInputs, THyperparameters, TPartition, TModel>(
    TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer,
    Func<HyperparameterSpace<THyperparameters>> createSpace,
    Func<THyperparameters, TInputs> createInputs,
    TuningOptions<THyperparameters> options,
    TaskInvocation invocation)
    where TInputs : notnull
    where TPartition : class
{
    private const int DefaultFolds = 5;
    private readonly WorkflowContext _flow = invocation.Workflow;
    private readonly IReadOnlyList<Objective> _objectives =
        options.Objectives.Count > 0 ? [.. options.Objectives.Select(objective => objective.For(trainer))] : [new Objective(null, trainer.Direction)];

    private readonly TaskDefinition<TrialTaskInputs<TInputs, TPartition>, TrialOutcome> _trialTask =
        new TrialTask<TInputs, THyperparameters, TPartition, TModel>(trainer).Create(isCached: ReferenceEquals(options.Pruner, Pruner.None));

    /// <exception cref="InvalidSpaceException">The space cannot be searched as asked.</exception>
    /// <exception cref="StudyWithoutResultException">No trial has a score.</exception>
    public async ValueTask<Study<THyperparameters, TModel>> RunAsync()
    {
        // What is wrong with the space is said before any data is read.
        var space = options.Space ?? (options.Grids.Count > 0 ? options.Grids[0] : createSpace());
        var source = new TrialSource<THyperparameters>(options, space, _objectives.Count);
        var data = await _flow.RunAsync(TrainerWorkflow.Load(trainer), new DatasetTaskInputs()).ConfigureAwait(false);
        var folds = Folds(data);
        var count = folds is null ? 1 : trainer.Dataset.Cut(data.Train, FoldSplitter.Parse(folds), invocation.Configuration).Count;
        using var watch = new BudgetWatch(options.Budget, invocation.TimeProvider);
        var state = new StudyState<THyperparameters>(options, _objectives, source, watch, count) { IsFolded = folds is not null, Logger = invocation.Logger };
        var concurrency = options.Concurrency ?? _flow.Places;
        var isExhausted = await new StudySearch<THyperparameters>(
            state, watch, source.MaxTrials, concurrency, options.PruneFolds && !state.IsScheduled, Suggestions(source, state, concurrency),
            (trial, fold) => CallAsync(trial, fold, data, folds, state), _flow.CancellationToken).RunAsync().ConfigureAwait(false);
        var reason = watch.Reason ?? (isExhausted ? StopReason.Exhausted : StopReason.Trials);
        var winner = state.Winner ?? throw NoResult(state, reason);
        var results = await RefitAsync(createInputs(state.Trials[winner].Hyperparameters), data, state.BestStepOf(winner)).ConfigureAwait(false);
        return StudyResult.Of(trainer.Name, options, source, state, reason, winner, folds, results);
    }

    // A validation partition is what trials are scored on, unless folds are asked for.
    private string? Folds(DatasetPartitions<TPartition> data) =>
        options.CrossValidation is { } splitter ? FoldText.Of(splitter)
        : options.Folds is null && data.Validation is not null ? null
        : FoldText.Of(trainer.Dataset.DefaultFolds(data.Train, options.Folds ?? DefaultFolds, invocation.Configuration));

    // Where the choice depends on which of several trials ended first, a resumed run reads it in the journal: else it would choose anew.
    private Func<Task<double[]?>> Suggestions(TrialSource<THyperparameters> source, StudyState<THyperparameters> state, int concurrency)
    {
        if (concurrency == 1 || !source.IsAdaptive || invocation.Data.Store is null)
        {
            return () => Task.FromResult(state.Suggest());
        }

        var task = SuggestionTask.Create(trainer.Name, state.Suggest);
        return async () =>
        {
            var point = await _flow.RunAsync(task, new SuggestionInputs(state.Next), $"suggestion-{Number(state.Next)}").ConfigureAwait(false);
            return point.Length == 0 ? null : point;
        };
    }

    private Task<TrialOutcome> CallAsync(
        LiveTrial<THyperparameters> trial, int fold, DatasetPartitions<TPartition> data, string? folds, StudyState<THyperparameters> state)
    {
        var name = folds is null ? $"trial-{Number(trial.Number)}" : $"trial-{Number(trial.Number)}-fold-{Number(fold)}";
        var inputs = new TrialTaskInputs<TInputs, TPartition>(
            createInputs(trial.Hyperparameters), data, folds, folds is null ? -1 : fold, options.PassFold,
            Execution.Attempts.Seeds.Of(options.Seed, name), trial.Limit, trial.Outcomes[fold]?.Checkpoint)
        {
            Listener = new FoldListener<THyperparameters>(state, trial, fold),
        };
        var id = trial.Scheduled is null ? name : $"{name}-to-{trial.Limit?.ToString(CultureInfo.InvariantCulture) ?? "end"}";
        return _flow.RunAsync(_trialTask, inputs, id);
    }

    // Without the fold that it looked at, the winner ends where its folds were best in the median.
    private Task<TrainingResults<TModel>> RefitAsync(TInputs inputs, DatasetPartitions<TPartition> data, long? step) => options.PassFold && step is { } limit
        ? _flow.RunAsync(RefitTask.Create(trainer), new RefitTaskInputs<TInputs, TPartition>(inputs, data, limit))
        : _flow.RunAsync(TrainerWorkflow.TrainTask(trainer), new TrainTaskInputs<TInputs, TPartition>(inputs, data));

    private StudyWithoutResultException NoResult(StudyState<THyperparameters> state, StopReason reason)
    {
        var count = Number(state.Trials.Count);
        var failed = state.Trials.FirstOrDefault(static trial => trial.Error is not null);
        var isBudget = failed is null && reason is not (StopReason.Exhausted or StopReason.Trials);
        var cause = state.Trials.Count == 0 && !isBudget ? "there was no trial to run."
            : failed is not null ? $"none of {count} trials has a score. Trial {Number(failed.Number)} failed first: {failed.Error}"
            : isBudget ? $"the budget ({reason}) was used up before any trial had a score. Give it more."
            : $"the pruner stopped all of {count} trials. Choose another one, or let it wait for more steps.";
        return new StudyWithoutResultException($"The study of '{trainer.Name}' has no result: {cause}", isBudget);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
