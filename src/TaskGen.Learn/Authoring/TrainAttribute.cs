namespace TaskGen.Learn;

/// <summary>Marks the method that trains a model: it takes hyperparameters and a training partition and returns the model.</summary>
/// <remarks>
/// The class has <see cref="DatasetAttribute"/> and is <c>partial</c>. A second partition parameter takes the validation partition, which
/// is null unless the dataset has one. The property <c>Trainer</c> is generated (or <c>Trainers.X</c> for each of several training methods).
/// Every option is overridden by configuration, for example <c>TaskGen:Wine:Train:Retries</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class TrainAttribute : Attribute
{
    /// <summary>The trainer's name where a class has several; the method's name by default.</summary>
    public string? Name { get; set; }

    /// <summary>A version that takes the place of the code's hash in cache keys; none by default.</summary>
    public string? Version { get; set; }

    /// <summary>Whether a training that was done before, with the same inputs and data, is not done again; <see langword="true"/> by default.</summary>
    public bool Cache { get; set; } = true;

    /// <summary>Names of parameters that are left out of the cache key; none by default.</summary>
    public string[]? CacheIgnore { get; set; }

    /// <summary>How often a failed attempt to read the dataset, or to train, is repeated; 0 by default.</summary>
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
