namespace TaskGen.Learn.Tuning.Running;

/// <summary>What the training of a winner takes that ends at a step.</summary>
/// <param name="Inputs">The inputs of the trainer.</param>
/// <param name="Partitions">The data.</param>
/// <param name="StepLimit">The step.</param>
internal sealed record RefitTaskInputs<TInputs, TPartition>(TInputs Inputs, DatasetPartitions<TPartition> Partitions, long StepLimit)
    where TInputs : notnull
    where TPartition : class;
