namespace TaskGen.Cli.Tests.Support;

/// <summary>A theory about what Windows does not have.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such signals." : null;
}
