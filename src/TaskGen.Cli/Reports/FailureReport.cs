using Spectre.Console;
using TaskGen.Cli.Output;
using TaskGen.Text;

namespace TaskGen.Cli.Reports;

/// <summary>Tells what failed: as JSON on the output, for people among the messages.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="json">Whether as JSON.</param>
/// <param name="verbose">Whether people want everything.</param>
internal sealed class FailureReport(Terminal terminal, bool json, bool verbose)
{
    private static readonly Style Red = new(Color.Red, decoration: Decoration.Bold);

    /// <summary>Tells why nothing ran, or why what ran could not be kept, and gives the exit code.</summary>
    /// <param name="name">What was to be run.</param>
    /// <param name="exception">The reason.</param>
    public int Write(string name, Exception exception)
    {
        if (json)
        {
            WriteJson(null, [new Failure(null, exception)]);
        }
        else
        {
            terminal.WriteError($"{name} failed", Red);
            Write(exception);
        }

        return ExitCode.Failed;
    }

    /// <summary>Writes the document of a run that failed.</summary>
    public void WriteJson(RunResult run) => WriteJson(run.RunId, [.. run.Errors.Select(error => new Failure(error.NodePath, error.Exception))]);

    /// <summary>Writes what people need to know of each failure.</summary>
    public void WriteText(IReadOnlyList<RunError> errors)
    {
        // The tables come first, also where both go to one file.
        terminal.Output.Flush();
        foreach (var error in errors)
        {
            var attempt = error.Attempt > 1 ? $" in attempt {Invariant.Text(error.Attempt)}" : "";
            var task = error.Task == error.NodePath ? "" : $" ({error.Task})";
            terminal.WriteError($"\n{error.NodePath} failed{attempt}{task}", Red);
            Write(error.Exception);
        }
    }

    private void Write(Exception exception)
    {
        if (verbose)
        {
            terminal.WriteError(exception.ToString());
            return;
        }

        for (var current = exception; current is not null; current = current.InnerException)
        {
            terminal.WriteError(current == exception ? Describe(current) : $"caused by {Describe(current)}");
        }

        foreach (var frame in StackTraceText.UserFrames(exception))
        {
            terminal.WriteError("  " + frame, Tables.Dim);
        }
    }

    private static string Describe(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";

    private void WriteJson(Guid? run, IReadOnlyList<Failure> errors) => JsonOutput.WriteDocument(terminal, writer =>
    {
        writer.WritePropertyName("run");
        if (run is { } id)
        {
            writer.WriteStringValue(id);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteString("status", "failed");
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            writer.WriteStartObject();
            writer.WriteString("node", error.Node);
            writer.WriteString("type", TypeText.Of(error.Exception.GetType()));
            writer.WriteString("message", error.Exception.Message);
            writer.WriteString("stackTrace", StackTraceText.Full(error.Exception));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private sealed record Failure(string? Node, Exception Exception);
}
