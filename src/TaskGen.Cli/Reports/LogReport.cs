using Microsoft.Extensions.Logging;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Reports;

/// <summary>Shows people what tasks have logged.</summary>
/// <param name="terminal">Where it goes.</param>
/// <param name="verbose">Whether exceptions are shown in full.</param>
internal sealed class LogReport(Terminal terminal, bool verbose)
{
    /// <summary>Whether a place in a run is another one, an item of it, or a node inside it.</summary>
    public static bool IsInside(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '/' or '[');

    /// <summary>Writes a line for each entry, and what was thrown below it.</summary>
    public void Write(IEnumerable<RecordedLogEntry> entries)
    {
        foreach (var entry in entries)
        {
            var attempt = entry.Attempt > 1 ? $" (attempt {entry.Attempt})" : "";
            terminal.WriteLine($"{PointInTime.Text(entry.At)} {Name(entry.Level)} {entry.Path}{attempt}: {entry.Message}");
            if (entry.Exception is { } exception)
            {
                terminal.WriteLine("  " + (verbose ? exception.ReplaceLineEndings("\n  ") : exception.Split('\n')[0].TrimEnd('\r')));
            }
        }
    }

    private static string Name(LogLevel level) => level switch
    {
        LogLevel.Critical => "crit",
        LogLevel.Error => "fail",
        LogLevel.Warning => "warn",
        LogLevel.Information => "info",
        LogLevel.Debug => "dbug",
        _ => "trce",
    };
}
