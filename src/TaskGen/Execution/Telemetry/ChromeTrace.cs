using System.Text.Json;
using TaskGen.Definitions;

namespace TaskGen;

/// <summary>
/// Writes what a run did when, in the trace event format of Chrome (Duca and Sinclair, "Trace Event Format", 2016), which Perfetto and other
/// viewers show: a bar for each node that ran, in as many rows as ran at once.
/// </summary>
public static class ChromeTrace
{
    private const double MicrosecondsPerTick = 1e6 / TimeSpan.TicksPerSecond;

    /// <summary>Writes a trace.</summary>
    /// <param name="stream">Takes the JSON; it stays open.</param>
    /// <param name="run">The run.</param>
    public static void Write(Stream stream, RunResult run)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(run);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("displayTimeUnit", "ms");
        json.WriteStartObject("otherData");
        json.WriteString("run", run.RunId);
        json.WriteString("name", run.Name);
        json.WriteString("status", Camel(run.Status.ToString()));
        json.WriteEndObject();
        json.WriteStartArray("traceEvents");
        Metadata(json, "process_name", run.Name);
        Event(json, run.Name, "run", row: 0, TimeSpan.Zero, run.Duration);
        json.WriteEndObject();
        json.WriteEndObject();
        foreach (var (node, row) in Rows(run))
        {
            Event(json, node.Path, Camel(node.Kind.ToString()), row, node.StartedAt!.Value - run.StartedAt, node.Duration);
            json.WriteString("task", node.Task);
            json.WriteString("status", Camel(node.Status.ToString()));
            json.WriteNumber("attempts", node.Attempts);
            if (node.Faults is [.., var fault])
            {
                json.WriteString("fault", $"{fault.GetType().FullName}: {fault.Message}");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The first row in which nothing else is going on; row 0 is the run's own.
    private static IEnumerable<(NodeResult Node, int Row)> Rows(RunResult run)
    {
        var ends = new List<DateTimeOffset>();
        foreach (var node in run.Nodes
            .Where(static node => node is { StartedAt: not null, Kind: NodeKind.Task or NodeKind.Workflow or NodeKind.Map })
            .OrderBy(static node => node.StartedAt).ThenByDescending(static node => node.Duration))
        {
            var start = node.StartedAt!.Value;
            var row = ends.FindIndex(end => end <= start);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(default);
            }

            ends[row] = start + node.Duration;
            yield return (node, row + 1);
        }
    }

    private static void Metadata(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("ph", "M");
        json.WriteNumber("pid", 1);
        json.WriteStartObject("args");
        json.WriteString("name", value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Begins a bar; its details follow, and the ends of two objects.</summary>
    private static void Event(Utf8JsonWriter json, string name, string category, int row, TimeSpan start, TimeSpan duration)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("cat", category);
        json.WriteString("ph", "X");
        json.WriteNumber("pid", 1);
        json.WriteNumber("tid", row);
        json.WriteNumber("ts", start.Ticks * MicrosecondsPerTick);
        json.WriteNumber("dur", duration.Ticks * MicrosecondsPerTick);
        json.WriteStartObject("args");
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
