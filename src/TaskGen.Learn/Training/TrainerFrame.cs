namespace TaskGen.Learn;

/// <summary>The values of one run of a trainer.</summary>
internal sealed class TrainerFrame<TInputs, TPartition, TModel>(TInputs inputs)
    where TInputs : notnull
    where TPartition : class
{
    public TInputs Inputs { get; } = inputs;

    public DatasetPartitions<TPartition>? Partitions { get; set; }

    public TrainingResults<TModel>? Results { get; set; }
}
