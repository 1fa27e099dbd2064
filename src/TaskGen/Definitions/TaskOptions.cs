namespace TaskGen.Definitions;

/// <summary>The options of a task as its attribute gives them; see <see cref="TaskAttribute"/> for what they mean.</summary>
public sealed record TaskOptions
{
    /// <summary>Every option at its default.</summary>
    public static TaskOptions Default { get; } = new();

    /// <summary>A version that takes the place of the code's hash in cache keys.</summary>
    public string? Version { get; init; }

    /// <summary>Whether results are reused.</summary>
    public bool Cache { get; init; }

    /// <summary>Names of inputs that are left out of the cache key.</summary>
    public IReadOnlyList<string> CacheIgnore { get; init; } = [];

    /// <summary>How often a failed attempt is repeated.</summary>
    public int Retries { get; init; }

    /// <summary>Tells exceptions that are never retried; null if none are beside the usual ones.</summary>
    public Func<Exception, bool>? NoRetryOn { get; init; }

    /// <summary>The wait before the first retry; it doubles from retry to retry.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest time an attempt may take; null for no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Processors in thousandths; null if unspecified.</summary>
    public long? CpuMillis { get; init; }

    /// <summary>Main memory in bytes; null if unspecified.</summary>
    public long? MemoryBytes { get; init; }

    /// <summary>Graphics processors.</summary>
    public int Gpus { get; init; }

    /// <summary>Scratch space on disk in bytes; null if unspecified.</summary>
    public long? DiskBytes { get; init; }

    /// <summary>Whether the task may run where machines can be taken away.</summary>
    public bool Interruptible { get; init; }
}
