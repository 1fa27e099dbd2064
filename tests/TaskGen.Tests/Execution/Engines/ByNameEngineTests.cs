using TaskGen.Testing.Engines.Contracts;

namespace TaskGen.Tests.Execution.Engines;

/// <summary>The contract, kept by an engine that has names and bytes only.</summary>
public static class ByNameEngineTests
{
    public sealed class Admission : AdmissionContract<ByNameEngine>;

    public sealed class CacheFault : CacheFaultContract<ByNameEngine>;

    public sealed class CacheKey : CacheKeyContract<ByNameEngine>;

    public sealed class Cancellation : CancellationContract<ByNameEngine>;

    public sealed class Checkpoint : CheckpointContract<ByNameEngine>;

    public sealed class FailurePolicy : FailurePolicyContract<ByNameEngine>;

    public sealed class Map : MapContract<ByNameEngine>;

    public sealed class Record : RecordContract<ByNameEngine>;

    public sealed class Resume : ResumeContract<ByNameEngine>;

    public sealed class Retry : RetryContract<ByNameEngine>;

    public sealed class SameKey : SameKeyContract<ByNameEngine>;

    public sealed class Seed : SeedContract<ByNameEngine>;

    public sealed class Timeout : TimeoutContract<ByNameEngine>;

    public sealed class TryMap : TryMapContract<ByNameEngine>;
}
