using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>The options of a task, checked and converted; null or default where the attribute leaves them out.</summary>
internal sealed record TaskOptionsModel(
    string? Version,
    bool Cache,
    EquatableArray<string> CacheIgnore,
    int Retries,
    EquatableArray<string> NoRetryOn,
    long? RetryDelayMilliseconds,
    long? TimeoutMilliseconds,
    long? CpuMillis,
    long? MemoryBytes,
    int Gpus,
    long? DiskBytes,
    bool Interruptible);
