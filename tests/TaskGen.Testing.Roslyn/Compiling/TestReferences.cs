using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TaskGen.Testing.Roslyn;

/// <summary>Metadata references to assemblies that the test process itself runs on.</summary>
public static class TestReferences
{
    private static readonly string FrameworkDirectory = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly ImmutableDictionary<string, string> Known = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>The shared framework, Microsoft.NETCore.App, alone: not the packages of the test project.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Known.Values.Where(IsFramework).Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>
    /// References to <paramref name="assemblies"/> and, transitively, to what they reference outside the shared
    /// framework, as far as the test project has it.
    /// </summary>
    public static ImmutableArray<MetadataReference> To(params Assembly[] assemblies)
    {
        var found = new SortedDictionary<string, MetadataReference>(StringComparer.Ordinal);
        var open = new Queue<Assembly>(assemblies);
        while (open.TryDequeue(out var assembly))
        {
            if (!IsFramework(assembly.Location) && found.TryAdd(assembly.Location, MetadataReference.CreateFromFile(assembly.Location)))
            {
                foreach (var name in assembly.GetReferencedAssemblies().Where(name => Known.ContainsKey(name.Name!)))
                {
                    open.Enqueue(Assembly.Load(name));
                }
            }
        }

        return [.. found.Values];
    }

    private static bool IsFramework(string path) => Path.GetDirectoryName(path) == FrameworkDirectory;
}
