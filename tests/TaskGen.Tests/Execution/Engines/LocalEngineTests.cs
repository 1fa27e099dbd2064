using TaskGen.Testing.Engines.Contracts;

namespace TaskGen.Tests.Execution.Engines;

/// <summary>The contract, kept by this process, as users get it.</summary>
public static class LocalEngineTests
{
    public sealed class Admission : AdmissionContract<LocalEngine>;

    public sealed class CacheFault : CacheFaultContract<LocalEngine>;

    public sealed class CacheKey : CacheKeyContract<LocalEngine>;

    public sealed class Cancellation : CancellationContract<LocalEngine>;

    public sealed class Checkpoint : CheckpointContract<LocalEngine>;

    public sealed class FailurePolicy : FailurePolicyContract<LocalEngine>;

    public sealed class Map : MapContract<LocalEngine>;

    public sealed class Record : RecordContract<LocalEngine>;

    public sealed class Resume : ResumeContract<LocalEngine>;

    public sealed class Retry : RetryContract<LocalEngine>;

    public sealed class SameKey : SameKeyContract<LocalEngine>;

    public sealed class Seed : SeedContract<LocalEngine>;

    public sealed class Timeout : TimeoutContract<LocalEngine>;

    public sealed class TryMap : TryMapContract<LocalEngine>;
}
