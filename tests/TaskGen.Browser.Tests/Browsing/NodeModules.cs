using System.Reflection;

namespace TaskGen.Browser.Tests.Browsing;

/// <summary>What npm packages bring for pages; package.json says which versions.</summary>
internal static class NodeModules
{
    private static readonly string Folder = Path.Combine(
        typeof(NodeModules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "TaskGen.ProjectDirectory").Value!,
        "node_modules");

    /// <summary>The script of Mermaid, which draws graphs.</summary>
    public static string Mermaid { get; } = Path.Combine(Folder, "mermaid", "dist", "mermaid.min.js");

    /// <summary>The page of Speedscope, which shows traces.</summary>
    public static string Speedscope { get; } = Path.Combine(Folder, "speedscope", "dist", "release", "index.html");
}
