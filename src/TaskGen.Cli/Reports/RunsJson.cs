using System.Text.Json;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Reports;

/// <summary>Runs of a store as JSON.</summary>
internal static class RunsJson
{
    /// <summary>Writes the document of a list.</summary>
    public static void WriteList(Terminal terminal, IEnumerable<RecordedRun> runs) => JsonOutput.WriteDocument(terminal, writer =>
    {
        writer.WriteStartArray("runs");
        foreach (var run in runs)
        {
            writer.WriteStartObject();
            WriteHead(writer, run);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>Writes the document of one run.</summary>
    public static void Write(Terminal terminal, RecordedRun run) => JsonOutput.WriteDocument(terminal, writer =>
    {
        WriteHead(writer, run);
        writer.WritePropertyName("inputs");
        if (run.Inputs is { } inputs)
        {
            inputs.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }

        WriteEnvironment(writer, run.Environment);
        WriteNumber(writer, "outputBytes", run.OutputSize);
        writer.WriteStartArray("nodes");
        foreach (var node in run.Nodes)
        {
            Write(writer, node);
        }

        writer.WriteEndArray();
    });

    /// <summary>Writes the document of a run's log.</summary>
    public static void WriteLog(Terminal terminal, RecordedRun run, IEnumerable<RecordedLogEntry> entries) =>
        JsonOutput.WriteDocument(terminal, writer =>
        {
            writer.WriteString("run", run.Id);
            writer.WriteStartArray("entries");
            foreach (var entry in entries)
            {
                writer.WriteStartObject();
                writer.WriteString("node", entry.Path);
                writer.WriteNumber("attempt", entry.Attempt);
                WriteTime(writer, "at", entry.At);
                writer.WriteString("level", entry.Level.ToString().ToLowerInvariant());
                writer.WriteString("category", entry.Category);
                writer.WriteString("message", entry.Message);
                writer.WriteStartObject("properties");
                foreach (var (name, value) in entry.Properties)
                {
                    writer.WriteString(name, value);
                }

                writer.WriteEndObject();
                writer.WriteString("exception", entry.Exception);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });

    /// <summary>Writes the document of a removal.</summary>
    public static void WriteRemoved(Terminal terminal, IEnumerable<Guid> runs) => JsonOutput.WriteDocument(terminal, writer =>
    {
        writer.WriteStartArray("removed");
        foreach (var run in runs)
        {
            writer.WriteStringValue(run);
        }

        writer.WriteEndArray();
    });

    private static void WriteHead(Utf8JsonWriter writer, RecordedRun run)
    {
        writer.WriteString("run", run.Id);
        writer.WriteString("name", run.Name);
        writer.WriteString("status", Statuses.Name(run.Status));
        writer.WriteBoolean("resumable", run.IsResumable);
        WriteTime(writer, "startedAt", run.StartedAt);
        WriteDuration(writer, run.Duration);
        WriteNumber(writer, "seed", run.Seed);
        writer.WriteString("problem", run.Problem);
    }

    private static void WriteEnvironment(Utf8JsonWriter writer, RunEnvironment? environment)
    {
        if (environment is null)
        {
            writer.WriteNull("environment");
            return;
        }

        writer.WriteStartObject("environment");
        writer.WriteString("machine", environment.Machine);
        writer.WriteNumber("process", environment.Process);
        writer.WriteString("system", environment.System);
        writer.WriteString("runtime", environment.Runtime);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RecordedNode node)
    {
        writer.WriteStartObject();
        writer.WriteString("id", node.Path);
        writer.WriteString("task", node.Task);
        writer.WriteString("status", Statuses.Name(node.Status));
        writer.WriteNumber("attempts", node.Attempts);
        WriteTime(writer, "startedAt", node.StartedAt);
        WriteDuration(writer, node.Duration);
        if (node.Origin is { } origin)
        {
            writer.WriteString("origin", origin);
        }
        else
        {
            writer.WriteNull("origin");
        }

        writer.WriteString("key", node.Key);
        writer.WriteString("codeVersion", node.CodeVersion);
        WriteNumber(writer, "outputBytes", node.OutputSize);
        writer.WriteStartArray("faults");
        foreach (var fault in node.Faults)
        {
            writer.WriteStartObject();
            writer.WriteNumber("attempt", fault.Attempt);
            WriteTime(writer, "at", fault.At);
            writer.WriteString("type", fault.Type);
            writer.WriteString("message", fault.Message);
            writer.WriteString("text", fault.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDuration(Utf8JsonWriter writer, TimeSpan? duration)
    {
        if (duration is { } time)
        {
            writer.WriteNumber("durationMs", Math.Round(time.TotalMilliseconds, 3));
        }
        else
        {
            writer.WriteNull("durationMs");
        }
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            writer.WriteString(name, value.UtcDateTime);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
