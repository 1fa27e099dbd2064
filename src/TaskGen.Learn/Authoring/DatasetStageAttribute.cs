namespace TaskGen.Learn;

/// <summary>The options of a method that takes the place of a step of a dataset, or is one of a prediction; each is a task of its own.</summary>
/// <remarks>Every option is overridden by configuration, for example <c>TaskGen:Wine:Read:Retries</c> for a method <c>Read</c>.</remarks>
public abstract class DatasetStageAttribute : Attribute
{
    private protected DatasetStageAttribute()
    {
    }

    /// <summary>A version that takes the place of the code's hash in cache keys; none by default.</summary>
    public string? Version { get; set; }

    /// <summary>Whether results are reused when the method is called again with the same data; <see langword="false"/> by default.</summary>
    public bool Cache { get; set; }

    /// <summary>How often a failed attempt is repeated; 0 by default.</summary>
    public int Retries { get; set; }

    /// <summary>Exception types that are never retried, beside cancellation and <see cref="NonRecoverableException"/>; none by default.</summary>
    public Type[]? NoRetryOn { get; set; }

    /// <summary>The wait before the first retry, which doubles from retry to retry up to one minute, for example "10s"; "1s" by default.</summary>
    public string? RetryDelay { get; set; }

    /// <summary>The longest time an attempt may take, for example "90s", "10m" or "1h30m"; unlimited by default.</summary>
    public string? Timeout { get; set; }

    /// <summary>Processors, in Kubernetes' notation: "2" or "500m" (half a processor); unspecified by default.</summary>
    public string? Cpu { get; set; }

    /// <summary>Main memory, in Kubernetes' notation: "500Mi", "4Gi"; unspecified by default.</summary>
    public string? Memory { get; set; }

    /// <summary>Whole graphics processors: "1"; none by default.</summary>
    public string? Gpu { get; set; }

    /// <summary>Scratch space on disk, in Kubernetes' notation: "20Gi"; unspecified by default.</summary>
    public string? Disk { get; set; }

    /// <summary>Whether the task may run where machines can be taken away at any time; <see langword="false"/> by default.</summary>
    public bool Interruptible { get; set; }
}
