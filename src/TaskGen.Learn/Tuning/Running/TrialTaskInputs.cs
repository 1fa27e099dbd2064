namespace TaskGen.Learn.Tuning.Running;

/// <summary>What one training of a trial takes.</summary>
/// <param name="Inputs">The inputs of the trainer, with the hyperparameters of the trial.</param>
/// <param name="Partitions">The data.</param>
/// <param name="Folds">The folds, as <see cref="FoldSplitter"/> writes them; null if the trial is scored on the validation partition.</param>
/// <param name="Fold">The number of the fold; -1 without folds.</param>
/// <param name="PassFold">Whether the training method is given the held-out fold.</param>
/// <param name="Seed">The seed of the trial and fold.</param>
/// <param name="StepLimit">The step up to which it runs for now; null for no limit.</param>
/// <param name="Checkpoint">What it saved when it ran up to an earlier step; null if it did not.</param>
internal sealed record TrialTaskInputs<TInputs, TPartition>(
    TInputs Inputs,
    DatasetPartitions<TPartition> Partitions,
    string? Folds,
    int Fold,
    bool PassFold,
    int Seed,
    long? StepLimit,
    byte[]? Checkpoint)
    where TInputs : notnull
    where TPartition : class
{
    /// <summary>The study in this process that hears of its reports; null elsewhere. It is no part of the value that engines move.</summary>
    public ITrialListener? Listener { get; init; }
}
