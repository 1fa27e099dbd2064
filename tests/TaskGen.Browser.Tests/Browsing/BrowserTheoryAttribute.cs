namespace TaskGen.Browser.Tests.Browsing;

/// <summary>A test in a browser; skipped where what it needs is not installed, but on a build server, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = IsBuildServer ? null : Missing;

    /// <summary>What is to be installed; null where nothing is missing.</summary>
    public static string? Missing { get; } =
        Chromium.Path is null ? $"Chromium is not on the PATH; {Chromium.Variable} may name it."
        : !File.Exists(NodeModules.Mermaid) || !File.Exists(NodeModules.Speedscope) ? "Run npm ci in tests/TaskGen.Browser.Tests."
        : null;

    private static bool IsBuildServer => Environment.GetEnvironmentVariable("CI") == "true";
}
