namespace TaskGen.Cli.Reports;

/// <summary>Stack traces for people and programs.</summary>
internal static class StackTraceText
{
    private const string GeneratedFile = ".g.cs:line ";

    private static readonly string[] Machinery =
    [
        "System.", "Microsoft.", "TaskGen.Cli.", "TaskGen.CompilerServices.", "TaskGen.Definitions.", "TaskGen.Execution.", "TaskGen.Hosting.",
        "TaskGen.Learn.", "TaskGen.Serialization.",
    ];

    /// <summary>
    /// The lines of the user's own code, from the one that failed outwards; those of the engine, the runtime and generated files are left out.
    /// </summary>
    public static IEnumerable<string> UserFrames(Exception exception)
    {
        // The innermost cause is where the user's code went wrong.
        while (exception.InnerException is { StackTrace: not null } inner)
        {
            exception = inner;
        }

        return (exception.StackTrace ?? "").Split('\n').Select(line => line.Trim()).Where(IsUserFrame);
    }

    /// <summary>The whole trace, with those of the causes where there are some.</summary>
    public static string? Full(Exception exception) => exception.InnerException is null ? exception.StackTrace : exception.ToString();

    private static bool IsUserFrame(string line)
    {
        const string At = "at ";
        if (!line.StartsWith(At, StringComparison.Ordinal))
        {
            return false;
        }

        var method = line[At.Length..];
        return !Machinery.Any(prefix => method.StartsWith(prefix, StringComparison.Ordinal))
            && !method.Contains(GeneratedFile, StringComparison.Ordinal);
    }
}
