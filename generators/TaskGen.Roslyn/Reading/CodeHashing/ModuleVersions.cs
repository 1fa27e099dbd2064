using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Tells the builds of referenced assemblies apart.</summary>
internal static class ModuleVersions
{
    /// <summary>The module version ids of an assembly as it is referenced.</summary>
    public static string Of(IAssemblySymbol assembly) =>
        string.Join(",", assembly.Modules.Select(static module => module.GetMetadata()?.GetModuleVersionId().ToString() ?? ""));
}
