using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>Loading a dataset as a node of a workflow: one task, or a workflow where methods of the class take part.</summary>
internal static class DatasetNode
{
    /// <summary>The id of the node.</summary>
    public const string Id = "dataset";

    /// <summary>The node.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="owner">The full name of what the node stands in.</param>
    /// <param name="options">The options of training, some of which are those of reading too.</param>
    /// <param name="write">Puts the partitions into the frame.</param>
    public static WorkflowNode<TFrame> Of<TFrame, TPartition>(
        Dataset<TPartition> dataset, string owner, TaskOptions options, Action<TFrame, DatasetPartitions<TPartition>> write)
        where TFrame : class
        where TPartition : class => Callee(dataset, owner, options) switch
        {
            WorkflowDefinition<DatasetTaskInputs, DatasetPartitions<TPartition>> workflow =>
                new SubworkflowNode<TFrame, DatasetTaskInputs, DatasetPartitions<TPartition>>
                {
                    Id = Id,
                    Type = workflow.Output.TypeName,
                    Line = 0,
                    Workflow = workflow,
                    Read = static _ => new DatasetTaskInputs(),
                    Write = write,
                },
            var callee => Of((TaskDefinition<DatasetTaskInputs, DatasetPartitions<TPartition>>)callee, write),
        };

    /// <summary>What the node calls.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="owner">The full name of what the node stands in.</param>
    /// <param name="options">The options of training, some of which are those of reading too.</param>
    public static ICallable<DatasetTaskInputs, DatasetPartitions<TPartition>> Callee<TPartition>(
        Dataset<TPartition> dataset, string owner, TaskOptions options)
        where TPartition : class
    {
        var reading = new TaskOptions { Retries = options.Retries, RetryDelay = options.RetryDelay };
        return dataset.CreateWorkflow(reading) is { } workflow ? workflow : LoadTask(dataset, owner, reading);
    }

    private static TaskNode<TFrame, DatasetTaskInputs, DatasetPartitions<TPartition>> Of<TFrame, TPartition>(
        TaskDefinition<DatasetTaskInputs, DatasetPartitions<TPartition>> load, Action<TFrame, DatasetPartitions<TPartition>> write)
        where TFrame : class
        where TPartition : class => new()
        {
            Id = Id,
            Type = load.Output.TypeName,
            Line = 0,
            Task = load,
            Read = static _ => new DatasetTaskInputs(),
            Write = write,
        };

    // Not cached: reading is what shows whether the data has changed, and the partitions are inputs of what is cached.
    private static TaskDefinition<DatasetTaskInputs, DatasetPartitions<TPartition>> LoadTask<TPartition>(
        Dataset<TPartition> dataset, string owner, TaskOptions reading)
        where TPartition : class => new()
        {
            Name = owner + ".Dataset",
            Description = $"Reads the dataset '{dataset.Name}' and divides it into partitions.",
            KeepsResult = false,
            Options = reading,
            Inputs = DatasetTaskInputsCodec.Instance,
            Output = new DatasetPartitionsCodec<TPartition>(dataset.Partition),
            Invoke = (_, invocation) => new(dataset.LoadAsync(invocation.Data, invocation.CancellationToken)),
        };
}
