namespace TaskGen.Tests.Execution.Durability;

/// <summary>A test that mounts file systems, which not every user may; it is skipped, with the reason, where that is so.</summary>
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = Mount.SkipReason;
}
