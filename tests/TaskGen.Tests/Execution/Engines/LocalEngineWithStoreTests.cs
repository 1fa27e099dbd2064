using TaskGen.Testing.Engines.Contracts;

namespace TaskGen.Tests.Execution.Engines;

/// <summary>The contract, kept by this process, with a store for every run and one task at a time.</summary>
public static class LocalEngineWithStoreTests
{
    public sealed class Admission : AdmissionContract<LocalEngineWithStore>;

    public sealed class CacheFault : CacheFaultContract<LocalEngineWithStore>;

    public sealed class CacheKey : CacheKeyContract<LocalEngineWithStore>;

    public sealed class Cancellation : CancellationContract<LocalEngineWithStore>;

    public sealed class Checkpoint : CheckpointContract<LocalEngineWithStore>;

    public sealed class FailurePolicy : FailurePolicyContract<LocalEngineWithStore>;

    public sealed class Map : MapContract<LocalEngineWithStore>;

    public sealed class Record : RecordContract<LocalEngineWithStore>;

    public sealed class Resume : ResumeContract<LocalEngineWithStore>;

    public sealed class Retry : RetryContract<LocalEngineWithStore>;

    public sealed class SameKey : SameKeyContract<LocalEngineWithStore>;

    public sealed class Seed : SeedContract<LocalEngineWithStore>;

    public sealed class Timeout : TimeoutContract<LocalEngineWithStore>;

    public sealed class TryMap : TryMapContract<LocalEngineWithStore>;
}
