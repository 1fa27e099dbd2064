namespace TaskGen.Browser.Tests.Browsing;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    /// <summary>An environment variable that names the program, where it is not on the PATH.</summary>
    public const string Variable = "TASKGEN_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>The program; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Find();

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }
}
