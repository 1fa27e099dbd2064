using TaskGen.Execution.Attempts;
using TaskGen.Text;

namespace TaskGen;

/// <summary>How a run is carried out. It never changes what is computed, except by <see cref="Seed"/> and <see cref="Sample"/>.</summary>
public sealed record RunOptions
{
    internal static RunOptions Default { get; } = new();

    /// <summary>
    /// The services of the host: what tasks take by dependency injection, and the logging, configuration, clock and content root
    /// of the run. None by default; then nothing is logged or overridden, and relative paths start at the program's own folder.
    /// </summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>
    /// The directory in which the run keeps its journal and results, so that it can be resumed, where results of other runs are found, and models are
    /// kept; it is made if it is not there. Or the URL of a bucket, <c>s3://bucket/prefix</c>, which a service of <see cref="Services"/> opens. Null, the
    /// default, keeps everything in memory.
    /// </summary>
    public string? Store { get; init; }

    /// <summary>
    /// A run of the store that is to go on instead of a new one: what it has finished is not run again. It must be one of the same task or workflow with
    /// the same inputs; its seed and sample take the place of <see cref="Seed"/> and <see cref="Sample"/>. None by default.
    /// </summary>
    public Guid? Resume { get; init; }

    /// <summary>
    /// What is done with results that the store has of other runs; they are used by default, for tasks with <see cref="TaskAttribute.Cache"/>.
    /// </summary>
    public CacheMode CacheMode { get; init; }

    /// <summary>
    /// Keeps cached results in memory, for runs with the same <see cref="Store"/> in this process that are given the same object. None by default: then
    /// each result is read from the store. Without a store, or with <see cref="CacheMode.Off"/>, it is not used.
    /// </summary>
    public ResultMemory? ResultMemory { get; init; }

    /// <summary>What happens after a failure; <see cref="FailurePolicy.FailFast"/> by default.</summary>
    public FailurePolicy FailurePolicy { get; init; }

    /// <summary>The engine: where tasks run; in this process by default.</summary>
    internal ITaskExecutor Executor { get; init; } = LocalTaskExecutor.Instance;

    /// <summary>
    /// The most tasks that run at once, at least 1; null, the default, stands for the number of processors. A task counts from the
    /// start of an attempt to its end, also while it awaits something: where tasks mostly wait for others, a larger number is faster.
    /// What waits to be retried, and a workflow that waits for its nodes, does not count.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? MaxConcurrency
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), $"MaxConcurrency is {Invariant.Text(value.Value)}; it must be at least 1, or null for the number of processors.");
    }

    /// <summary>The seed from which every node's own is made; 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// The part of each partition of a dataset that is used, above 0 and at most 1: a sample that is drawn by the seed of the dataset, with its part of
    /// every class, to try out a pipeline quickly. What is trained on a sample is marked so. Null, the default, and 1 use all. A lazy dataset is refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0 and at most 1.</exception>
    public double? Sample
    {
        get;
        init => field = value is null or (> 0 and <= 1)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), $"Sample is {Invariant.Text(value.Value)}; it must be above 0 and at most 1, or null for all.");
    }

    /// <summary>
    /// Hears of nodes that start, report, are retried and end; nobody by default. It is called on the thread of the node, by several
    /// at once, and the node waits for it: be quick. What it throws is logged and changes nothing.
    /// </summary>
    public IProgress<NodeProgress>? Progress { get; init; }
}
