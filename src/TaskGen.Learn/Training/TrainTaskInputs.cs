namespace TaskGen.Learn;

/// <summary>What the task that trains and evaluates takes.</summary>
/// <param name="Inputs">The inputs of the trainer.</param>
/// <param name="Partitions">The data.</param>
internal sealed record TrainTaskInputs<TInputs, TPartition>(TInputs Inputs, DatasetPartitions<TPartition> Partitions)
    where TInputs : notnull
    where TPartition : class;
