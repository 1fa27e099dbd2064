using System.Text.Json;
using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Serialization;
using TaskGen.Text;

namespace TaskGen.Cli.Reports;

/// <summary>What became of a run of a task or workflow.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="json">Whether as JSON.</param>
/// <param name="failures">Tells of a run that failed.</param>
internal sealed class RunReport(Terminal terminal, bool json, FailureReport failures)
{
    private const int MostLines = 40;
    private const int LongestLine = 400;

    /// <summary>Writes the report and gives the exit code.</summary>
    public int Write(RunResult run)
    {
        if (json)
        {
            WriteJson(run);
        }
        else
        {
            WriteText(run);
        }

        return run.Status switch
        {
            RunStatus.Succeeded => ExitCode.Done,
            RunStatus.Failed => ExitCode.Failed,
            _ => ExitCode.Cancelled,
        };
    }

    private void WriteJson(RunResult run)
    {
        if (run.Status == RunStatus.Failed)
        {
            failures.WriteJson(run);
            return;
        }

        JsonOutput.WriteDocument(terminal, writer =>
        {
            writer.WriteString("run", run.RunId);
            writer.WriteString("workflow", run.Name);
            writer.WriteString("status", Statuses.Name(run.Status));
            writer.WritePropertyName("output");
            WriteOutput(writer, run);
            writer.WriteStartArray("nodes");
            foreach (var node in run.Nodes)
            {
                writer.WriteStartObject();
                writer.WriteString("id", node.Path);
                writer.WriteString("task", node.Task);
                writer.WriteString("status", Statuses.Name(node.Status));
                writer.WriteNumber("attempts", node.Attempts);
                writer.WriteNumber("durationMs", Math.Round(node.Duration.TotalMilliseconds, 3));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    private void WriteText(RunResult run)
    {
        terminal.Write(NodeTable.Of(run));
        terminal.WriteLine();
        if (run.Status == RunStatus.Succeeded)
        {
            terminal.Write(Tables.Title("Output"));
            WriteShortened(JsonOutput.Text(writer => WriteOutput(writer, run), indented: true));
            terminal.WriteLine();
        }

        terminal.WriteLine($"{run.Name} {Statuses.Name(run.Status)} in {Elapsed.Text(run.Duration)} (run {run.RunId}).");
        if (run.Status == RunStatus.Failed)
        {
            failures.WriteText(run.Errors);
        }
    }

    private static void WriteOutput(Utf8JsonWriter writer, RunResult run)
    {
        if (run.Status == RunStatus.Succeeded)
        {
            run.WriteOutput(new JsonValueWriter(writer));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private void WriteShortened(string text)
    {
        var lines = text.Split('\n');
        foreach (var line in lines.Take(MostLines))
        {
            terminal.WriteLine(line.Length <= LongestLine ? line : $"{line.AsSpan(0, LongestLine)}…");
        }

        if (lines.Length > MostLines)
        {
            terminal.WriteLine($"… {Invariant.Text(lines.Length - MostLines)} more lines; --json writes them all.");
        }
    }
}
