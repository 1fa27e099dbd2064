using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A metric with its types; what the code generated for a trainer class creates.</summary>
/// <typeparam name="TInputs">A record of all that a run of the trainer takes.</typeparam>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <typeparam name="TPartition"><c>Partition&lt;TRow&gt;</c>, or <see cref="LazyPartition"/>.</typeparam>
public sealed class MetricDefinition<TInputs, TModel, TPartition> : MetricDefinition
    where TInputs : notnull
    where TPartition : class
{
    /// <summary>Calls the method.</summary>
    public required Func<TInputs, TModel, TPartition, TaskInvocation, ValueTask<double>> Compute { get; init; }
}
