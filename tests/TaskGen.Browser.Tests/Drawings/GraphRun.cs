using System.Text.Json;
using TaskGen.Browser.Tests.Commands;

namespace TaskGen.Browser.Tests.Drawings;

/// <summary>What the command line says of workflows.</summary>
internal static class GraphRun
{
    /// <summary>The names of all workflows and trainers.</summary>
    public static IReadOnlyList<string> Names()
    {
        using var list = JsonDocument.Parse(CommandLineCall.Run("list", "--json"));
        return
        [
            .. new[] { "workflows", "trainers" }.SelectMany(kind => list.RootElement.GetProperty(kind).EnumerateArray())
                .Select(static definition => definition.GetProperty("name").GetString()!),
        ];
    }

    /// <summary>The graph as Mermaid's text.</summary>
    public static string Mermaid(string name) => CommandLineCall.Run("graph", name, "--format", "mermaid");

    /// <summary>The graph as JSON.</summary>
    public static JsonDocument Json(string name) => JsonDocument.Parse(CommandLineCall.Run("graph", name, "--format", "json"));
}
