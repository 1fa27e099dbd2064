using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace TaskGen.Benchmarks.Generators;

/// <summary>Generators of the SDK that this program runs on.</summary>
internal static class Peers
{
    /// <summary>The generators in an assembly of one of the SDK's reference packs.</summary>
    public static IReadOnlyList<IIncrementalGenerator> Load(string pack, string assembly)
    {
        // …/shared/Microsoft.NETCore.App/10.0.0/
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var path = Directory.EnumerateDirectories(Path.Combine(root, "packs", pack))
            .OrderByDescending(static version => Version.TryParse(Path.GetFileName(version), out var parsed) ? parsed : new Version())
            .Select(version => Path.Combine(version, "analyzers", "dotnet", "cs", assembly))
            .First(File.Exists);
        return [.. Assembly.LoadFrom(path).GetTypes()
            .Where(static type => type.IsDefined(typeof(GeneratorAttribute)) && typeof(IIncrementalGenerator).IsAssignableFrom(type))
            .Select(static type => (IIncrementalGenerator)Activator.CreateInstance(type)!)];
    }
}
