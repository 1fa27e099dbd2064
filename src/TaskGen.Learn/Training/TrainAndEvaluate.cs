using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>Trains a model and scores it on each partition: one task, so that the model does not travel in between.</summary>
internal sealed class TrainAndEvaluate<TInputs, THyperparameters, TPartition, TModel>(
    TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer)
    where TInputs : notnull
    where TPartition : class
{
    public async ValueTask<TrainingResults<TModel>> RunAsync(TrainTaskInputs<TInputs, TPartition> task, TaskInvocation invocation)
    {
        var (inputs, partitions) = task;
        var validated = trainer.PassesValidation ? partitions.Validation : null;
        var model = await TrainAsync(inputs, partitions.Train, validated, invocation).ConfigureAwait(false);
        var metrics = new TrainingMetrics(
            await EvaluateAsync(inputs, model.Value, partitions.Train, "training", invocation).ConfigureAwait(false),
            partitions.Validation is { } validation
                ? await EvaluateAsync(inputs, model.Value, validation, "validation", invocation).ConfigureAwait(false)
                : null,
            await EvaluateAsync(inputs, model.Value, partitions.Test, "test", invocation).ConfigureAwait(false));
        return new TrainingResults<TModel>
        {
            Model = model.Value,
            Metrics = metrics,
            Metadata = model.Metadata,
            Seed = invocation.Context.Seed,
            Dataset = partitions.Provenance,
        };
    }

    /// <summary>Trains a model.</summary>
    public async ValueTask<Model<TModel>> TrainAsync(TInputs inputs, TPartition rows, TPartition? validation, TaskInvocation invocation)
    {
        var model = trainer.TrainWithMetadata is { } train
            ? await train(inputs, rows, validation, invocation).ConfigureAwait(false)
            : new Model<TModel>(await trainer.Train!(inputs, rows, validation, invocation).ConfigureAwait(false));
        return model is { Value: not null }
            ? model
            : throw new NonRecoverableException($"The training method of '{trainer.Name}' returned null; expected a model of type {trainer.Model.TypeName}.");
    }

    /// <summary>Scores a model on a partition, with all metrics.</summary>
    public async ValueTask<Evaluation> EvaluateAsync(
        TInputs inputs, TModel model, TPartition partition, string name, TaskInvocation invocation)
    {
        invocation.CancellationToken.ThrowIfCancellationRequested();
        var evaluation = await trainer.Evaluate(inputs, model, partition, invocation).ConfigureAwait(false);
        if (evaluation is null)
        {
            throw new NonRecoverableException(
                $"The evaluation method of '{trainer.Name}' returned null on the {name} partition; expected an evaluation with a score.");
        }

        // Models are compared by their scores, and nothing compares with NaN.
        return double.IsNaN(evaluation.Score)
            ? throw new NonRecoverableException(
                $"The evaluation method of '{trainer.Name}' gave the score NaN on the {name} partition; expected a number. "
                + "Look for a division by zero in it, for missing values among the features, or for a model that diverged.")
            : await WithMetricsAsync(evaluation, inputs, model, partition, invocation).ConfigureAwait(false);
    }

    private async ValueTask<Evaluation> WithMetricsAsync(
        Evaluation evaluation, TInputs inputs, TModel model, TPartition partition, TaskInvocation invocation)
    {
        if (trainer.Metrics.Count == 0)
        {
            return evaluation;
        }

        var metrics = new Dictionary<string, double>(evaluation.Metrics, StringComparer.Ordinal);
        foreach (var metric in trainer.Metrics)
        {
            invocation.CancellationToken.ThrowIfCancellationRequested();
            if (!metrics.TryAdd(metric.Name, await metric.Compute(inputs, model, partition, invocation).ConfigureAwait(false)))
            {
                throw new NonRecoverableException(
                    $"The evaluation method of '{trainer.Name}' gives a metric '{metric.Name}', and so does a [Metric] method: give one of them another name.");
            }
        }

        return evaluation with { Metrics = metrics };
    }
}
