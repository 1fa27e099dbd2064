using System.Text.Json;
using TaskGen.Cli.Output;
using TaskGen.Definitions;

namespace TaskGen.Cli.Graphs;

/// <summary>Writes a graph as JSON; docs/graph-json.md describes it.</summary>
internal static class GraphJson
{
    /// <summary>Writes the document.</summary>
    public static void Write(Terminal terminal, WorkflowDefinition workflow) =>
        JsonOutput.WriteDocument(terminal, writer => WriteMembers(writer, workflow));

    private static void WriteMembers(Utf8JsonWriter writer, WorkflowDefinition workflow)
    {
        var graph = workflow.Graph;
        writer.WriteString("workflow", workflow.Name);
        if (workflow.IsDynamic)
        {
            writer.WriteBoolean("dynamic", true);
        }

        writer.WriteStartArray("inputs");
        foreach (var input in graph.Inputs)
        {
            writer.WriteStartObject();
            writer.WriteString("name", input.Name);
            writer.WriteString("type", input.Type);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("nodes");
        foreach (var node in graph.Nodes)
        {
            WriteNode(writer, node);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("edges");
        foreach (var node in graph.Nodes)
        {
            WriteEdges(writer, node);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("results");
        foreach (var result in graph.Results)
        {
            writer.WriteStartObject();
            writer.WriteString("name", result.Parameter);
            writer.WriteString("from", result.Source);
            writer.WriteString("type", result.Type);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter writer, GraphNode node)
    {
        var (kind, member) = node.Kind switch
        {
            NodeKind.Task => ("task", "task"),
            NodeKind.Workflow => ("workflow", "workflow"),
            NodeKind.Map => ("map", node.Callee is WorkflowDefinition ? "workflow" : "task"),
            NodeKind.Branch => ("branch", "expression"),
            _ => ("inline", "expression"),
        };
        writer.WriteStartObject();
        writer.WriteString("id", node.Id);
        writer.WriteString("kind", kind);
        writer.WriteString(member, node.Label);
        writer.WriteString("type", node.Type);
        writer.WriteNumber("line", node.Line);
        WriteBranches(writer, node);
        if (node.Callee is WorkflowDefinition inner)
        {
            writer.WriteStartObject("graph");
            WriteMembers(writer, inner);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteBranches(Utf8JsonWriter writer, GraphNode node)
    {
        if (node.Arms.Count > 0)
        {
            writer.WriteStartArray("arms");
            foreach (var arm in node.Arms)
            {
                writer.WriteStringValue(arm);
            }

            writer.WriteEndArray();
        }

        if (node.When.Count > 0)
        {
            writer.WriteStartArray("when");
            foreach (var condition in node.When)
            {
                writer.WriteStartObject();
                writer.WriteString("branch", condition.Branch);
                writer.WriteStartArray("arms");
                foreach (var arm in condition.Arms)
                {
                    writer.WriteNumberValue(arm);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteEdges(Utf8JsonWriter writer, GraphNode node)
    {
        foreach (var value in node.Inputs)
        {
            WriteEdge(writer, value.Source, node.Id, value.Parameter, value.Type);
        }

        foreach (var before in node.After)
        {
            WriteEdge(writer, before, node.Id, null, null);
        }
    }

    private static void WriteEdge(Utf8JsonWriter writer, string from, string to, string? parameter, string? type)
    {
        writer.WriteStartObject();
        writer.WriteString("from", from);
        writer.WriteString("to", to);
        writer.WriteString("parameter", parameter);
        writer.WriteString("type", type);
        writer.WriteEndObject();
    }
}
