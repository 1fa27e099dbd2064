using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>Trains the winner of a study up to the step that was best on its folds, and scores it on every partition.</summary>
internal static class RefitTask
{
    public static TaskDefinition<RefitTaskInputs<TInputs, TPartition>, TrainingResults<TModel>> Create<TInputs, THyperparameters, TPartition, TModel>(
        TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer)
        where TInputs : notnull
        where TPartition : class
    {
        var step = new TrainAndEvaluate<TInputs, THyperparameters, TPartition, TModel>(trainer);
        return new()
        {
            Name = trainer.Name + ".Refit",
            Description = $"Trains the best trial of '{trainer.Name}' on all training rows.",
            Options = trainer.Options,
            Services = trainer.Services,
            UsesSeed = true,
            CodeHash = trainer.CodeHash,
            Inputs = Inputs(trainer.Inputs, new DatasetPartitionsCodec<TPartition>(trainer.Dataset.Partition)),
            Output = new TrainingResultsCodec<TModel>(trainer.Model),
            Invoke = (task, invocation) => step.RunAsync(new(task.Inputs, task.Partitions), new TrialInvocation(
                invocation, new TrialContext(invocation.Context, invocation.Context.Seed, task.StepLimit, null, invocation.Context.Checkpoint)
                {
                    EndsAtLimit = false,
                },
                invocation.CancellationToken)),
        };
    }

    private static ObjectCodec<RefitTaskInputs<TInputs, TPartition>> Inputs<TInputs, TPartition>(
        Codec<TInputs> trainer, Codec<DatasetPartitions<TPartition>> partitions)
        where TInputs : notnull
        where TPartition : class => Codecs.Object<RefitTaskInputs<TInputs, TPartition>>(
            $"RefitTaskInputs<{trainer.TypeName}>",
            [new("inputs", trainer), new("partitions", partitions), new("stepLimit", Codecs.Int64)],
            (writer, value) =>
            {
                writer.Member(0, trainer, value.Inputs);
                writer.Member(1, partitions, value.Partitions);
                writer.Member(2, Codecs.Int64, value.StepLimit);
            },
            reader => new(reader.Member(0, trainer), reader.Member(1, partitions), reader.Member(2, Codecs.Int64)));
}
