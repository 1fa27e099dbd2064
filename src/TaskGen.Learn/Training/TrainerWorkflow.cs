using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>Builds the workflow that a trainer is.</summary>
internal static class TrainerWorkflow
{
    private const string DatasetNode = "dataset";
    private const string TrainNode = "train";

    public static WorkflowDefinition<TInputs, TrainingResults<TModel>> Create<TInputs, THyperparameters, TPartition, TModel>(
        TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer)
        where TInputs : notnull
        where TPartition : class
    {
        var load = LoadTask(trainer);
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
                new TaskNode<TrainerFrame<TInputs, TPartition, TModel>, DatasetTaskInputs, DatasetPartitions<TPartition>>
                {
                    Id = DatasetNode,
                    Type = load.Output.TypeName,
                    Line = 0,
                    Task = load,
                    Read = static _ => new DatasetTaskInputs(),
                    Write = static (frame, partitions) => frame.Partitions = partitions,
                },
                new TaskNode<TrainerFrame<TInputs, TPartition, TModel>, TrainTaskInputs<TInputs, TPartition>, TrainingResults<TModel>>
                {
                    Id = TrainNode,
                    Type = train.Output.TypeName,
                    Line = 0,
                    Inputs =
                    [
                        .. trainer.Inputs.Shape.Members.Select(member => new NodeInput(member.Name, member.Name, member.Codec.TypeName)),
                        new NodeInput(DatasetNode, "partitions", load.Output.TypeName),
                    ],
                    Task = train,
                    Read = static frame => new(frame.Inputs, frame.Partitions!),
                    Write = static (frame, results) => frame.Results = results,
                },
            ],
        };
    }

    /// <summary>The task that reads the dataset.</summary>
    // Not cached: reading is what shows whether the data has changed, and the partitions are inputs of what is cached.
    public static TaskDefinition<DatasetTaskInputs, DatasetPartitions<TPartition>> LoadTask<TInputs, THyperparameters, TPartition, TModel>(
        TrainerDefinition<TInputs, THyperparameters, TPartition, TModel> trainer)
        where TInputs : notnull
        where TPartition : class
    {
        var dataset = trainer.Dataset;
        return new()
        {
            Name = trainer.Name + ".Dataset",
            Description = $"Reads the dataset '{dataset.Name}' and divides it into partitions.",
            KeepsResult = false,
            Options = new TaskOptions { Retries = trainer.Options.Retries, RetryDelay = trainer.Options.RetryDelay },
            Inputs = DatasetTaskInputsCodec.Instance,
            Output = new DatasetPartitionsCodec<TPartition>(dataset.Partition),
            Invoke = (_, invocation) => new(dataset.LoadAsync(invocation.Data, invocation.CancellationToken)),
        };
    }

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
