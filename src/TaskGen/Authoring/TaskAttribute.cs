namespace TaskGen;

/// <summary>Makes a static method a task: a step with typed inputs and outputs that engines can run, retry, cache and move.</summary>
/// <remarks>
/// The containing type must be <c>partial</c>. For a method <c>Clean</c> the nested class <c>Tasks.Clean</c> is generated,
/// with <c>Inputs</c>, <c>Definition</c>, <c>RunAsync</c> and <c>MapAsync</c>. Calling the method directly stays plain C#.
/// Every option is overridden by configuration, for example <c>TaskGen:WineGuide:Clean:Retries</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class TaskAttribute : Attribute
{
    /// <summary>The task's name within its class; the method's name by default. Overloads need one.</summary>
    public string? Name { get; set; }

    /// <summary>A version that takes the place of the code's hash in cache keys; none by default.</summary>
    public string? Version { get; set; }

    /// <summary>Whether results are reused when the task is called again with the same inputs; <see langword="false"/> by default.</summary>
    public bool Cache { get; set; }

    /// <summary>Names of parameters that are left out of the cache key; none by default.</summary>
    public string[]? CacheIgnore { get; set; }

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
