using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>Builds the workflow that a trainer is.</summary>
internal static class TrainerWorkflow
{
    private const string TrainNode = "train";

    public static WorkflowDefinition<TInputs, TrainingResults<TModel>> Create<TInputs, THyperparameters, TPartition, TModel>(
        TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer)
        where TInputs : notnull
        where TPartition : class
    {
        var load = DatasetNode.Of<TrainerFrame<TInputs, TPartition, TModel>, TPartition>(
            trainer.Dataset, trainer.Name, trainer.Options, static (frame, partitions) => frame.Partitions = partitions);
        var train = TrainTask(trainer);
        return new WorkflowDefinition<TInputs, TrainerFrame<TInputs, TPartition, TModel>, TrainingResults<TModel>>
        {
            Name = trainer.Name,
            Description = trainer.Description,
            Inputs = trainer.Inputs,
            Output = train.Output,
            CreateFrame = static inputs => new(inputs),
            GetResult = static frame => frame.Results!,
            Results = [new NodeInput(TrainNode, "", train.Output.TypeName)],
            Nodes =
            [
                load,
                new TaskNode<TrainerFrame<TInputs, TPartition, TModel>, TrainTaskInputs<TInputs, TPartition>, TrainingResults<TModel>>
                {
                    Id = TrainNode,
                    Type = train.Output.TypeName,
                    Line = 0,
                    Inputs =
                    [
                        .. trainer.Inputs.Shape.Members.Select(member => new NodeInput(member.Name, member.Name, member.Codec.TypeName)),
                        new NodeInput(DatasetNode.Id, "partitions", load.Type),
                    ],
                    Task = train,
                    Read = static frame => new(frame.Inputs, frame.Partitions!),
                    Write = static (frame, results) => frame.Results = results,
                },
            ],
        };
    }

    /// <summary>What loads the dataset: a task, or a workflow where methods of the class take part.</summary>
    public static ICallable<DatasetTaskInputs, DatasetPartitions<TPartition>> Load<TInputs, THyperparameters, TPartition, TModel>(
        TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer)
        where TInputs : notnull
        where TPartition : class => DatasetNode.Callee(trainer.Dataset, trainer.Name, trainer.Options);

    /// <summary>The task that trains and evaluates.</summary>
    public static TaskDefinition<TrainTaskInputs<TInputs, TPartition>, TrainingResults<TModel>> TrainTask<
        TInputs, THyperparameters, TPartition, TModel>(TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer)
        where TInputs : notnull
        where TPartition : class
    {
        var step = new TrainAndEvaluate<TInputs, THyperparameters, TPartition, TModel>(trainer);
        return new()
        {
            Name = trainer.Name + ".Train",
            Description = trainer.Description,
            Options = trainer.Options,
            Services = trainer.Services,
            UsesSeed = true,
            CodeHash = trainer.CodeHash,
            Inputs = new TrainTaskInputsCodec<TInputs, TPartition>(
                trainer.Inputs, new DatasetPartitionsCodec<TPartition>(trainer.Dataset.Partition)),
            Output = new TrainingResultsCodec<TModel>(trainer.Model),
            Invoke = step.RunAsync,
        };
    }
}
