using TaskGen.Definitions;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>Trains and scores a trial once, on one fold or on the validation partition.</summary>
internal sealed class TrialTask<TInputs, THyperparameters, TPartition, TModel>(TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer)
    where TInputs : notnull
    where TPartition : class
{
    private readonly TrainAndEvaluate<TInputs, THyperparameters, TPartition, TModel> _calls = new(trainer);
    private readonly FoldCache<TPartition> _folds = new();

    /// <summary>The task.</summary>
    /// <param name="isCached">
    /// Whether results of other studies are used. Not where trials are pruned or run step by step, since what becomes of them depends on the others.
    /// </param>
    public TaskDefinition<TrialTaskInputs<TInputs, TPartition>, TrialOutcome> Create(bool isCached) => new()
    {
        Name = trainer.Name + ".Trial",
        Description = $"Trains and scores a trial of '{trainer.Name}'.",
        Options = isCached ? trainer.Options : trainer.Options with { Cache = false },
        Services = trainer.Services,
        CodeHash = trainer.CodeHash,
        Inputs = TrialCodecs.Inputs(trainer.Inputs, new DatasetPartitionsCodec<TPartition>(trainer.Dataset.Partition)),
        Output = TrialCodecs.Outcome,
        Invoke = RunAsync,
    };

    private async ValueTask<TrialOutcome> RunAsync(TrialTaskInputs<TInputs, TPartition> task, TaskInvocation invocation)
    {
        var stopping = task.Listener?.Stopping ?? CancellationToken.None;
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(invocation.CancellationToken, stopping);
        var checkpoint = new TrialCheckpoint(invocation.Context.Checkpoint, task.Checkpoint);
        var context = new TrialContext(invocation.Context, task.Seed, task.StepLimit, task.Listener, checkpoint);
        var attempt = new TrialInvocation(invocation, context, linked.Token);
        var (train, held) = Rows(task, invocation);
        var started = invocation.TimeProvider.GetTimestamp();
        try
        {
            var passed = task.Fold >= 0 ? (task.PassFold ? held : null) : trainer.PassesValidation ? held : null;
            var model = await _calls.TrainAsync(task.Inputs, train, passed, attempt).ConfigureAwait(false);
            var evaluation = await _calls.EvaluateAsync(task.Inputs, model.Value, held, "held-out", attempt).ConfigureAwait(false);
            return Outcome(TrialEnd.Complete, evaluation);
        }
        catch (TrialEndedException ended)
        {
            return Outcome(ended.End, null);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested && !invocation.CancellationToken.IsCancellationRequested)
        {
            throw new TrialStoppedException();
        }

        TrialOutcome Outcome(TrialEnd end, Evaluation? evaluation) => new(
            end, evaluation, context.Steps, context.Scores, invocation.TimeProvider.GetElapsedTime(started).TotalMilliseconds,
            end == TrialEnd.Paused ? checkpoint.Last : null);
    }

    private (TPartition Train, TPartition Held) Rows(TrialTaskInputs<TInputs, TPartition> task, TaskInvocation invocation) =>
        task.Folds is { } folds
            ? _folds.Of(trainer.Dataset, task.Partitions.Train, folds, invocation)[task.Fold]
            : (task.Partitions.Train, task.Partitions.Validation!);
}
