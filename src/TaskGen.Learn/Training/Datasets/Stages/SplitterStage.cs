using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A method with <c>[Splitter]</c>.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class SplitterStage<TRow> : DatasetStage
{
    /// <summary>Calls the method: with all rows, and random numbers from the dataset's seed.</summary>
    public required Func<Partition<TRow>, Random, TaskInvocation, ValueTask<TrainTestSplit>> Split { get; init; }
}
