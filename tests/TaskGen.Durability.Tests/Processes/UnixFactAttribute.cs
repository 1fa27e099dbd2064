namespace TaskGen.Durability.Tests.Processes;

/// <summary>A test whose program counts its executions by appending to a file as Unix does.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "The program of this test needs Unix." : null;
}
