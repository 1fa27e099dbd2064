using System.Text.Json;
using TaskGen.Cli.Output;

namespace TaskGen.Browser.Tests.Drawings;

/// <summary>Calls the command line of a program that has the workflows of this project, of the samples and of the integration library.</summary>
internal static class GraphRun
{
    /// <summary>The names of all workflows and trainers.</summary>
    public static IReadOnlyList<string> Names()
    {
        using var list = JsonDocument.Parse(Run("list", "--json"));
        return
        [
            .. new[] { "workflows", "trainers" }.SelectMany(kind => list.RootElement.GetProperty(kind).EnumerateArray())
                .Select(static definition => definition.GetProperty("name").GetString()!),
        ];
    }

    /// <summary>The graph as Mermaid's text.</summary>
    public static string Mermaid(string name) => Run("graph", name, "--format", "mermaid");

    /// <summary>The graph as JSON.</summary>
    public static JsonDocument Json(string name) => JsonDocument.Parse(Run("graph", name, "--format", "json"));

    private static string Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var application = new TaskGenApplicationBuilder(args, typeof(GraphRun).Assembly, new Terminal(output, error, TextReader.Null)).Build();
        var exitCode = application.RunAsync().GetAwaiter().GetResult();
        Assert.True(exitCode == 0, error.ToString());
        return output.ToString();
    }
}
