namespace TaskGen.Tests.Execution.Durability;

/// <summary>As <see cref="MountFactAttribute"/>, with data.</summary>
internal sealed class MountTheoryAttribute : TheoryAttribute
{
    public MountTheoryAttribute() => Skip = Mount.SkipReason;
}
