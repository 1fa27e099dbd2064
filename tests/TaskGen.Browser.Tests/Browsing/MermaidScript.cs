using System.Reflection;

namespace TaskGen.Browser.Tests.Browsing;

/// <summary>Mermaid as its npm package brings it for pages; package.json says which version.</summary>
internal static class MermaidScript
{
    /// <summary>Where <c>npm ci</c> puts it.</summary>
    public static string Path { get; } = System.IO.Path.Combine(
        typeof(MermaidScript).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "TaskGen.ProjectDirectory").Value!,
        "node_modules", "mermaid", "dist", "mermaid.min.js");
}
