using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading;

/// <summary>The names of what dynamic workflows call through.</summary>
internal static class FlowNames
{
    private const string Prefix = "__";
    private const string Suffix = "Calls";

    /// <summary>The type that has the calls of a container.</summary>
    public static string Calls(ContainerModel container) => Prefix + container.FlowName + Suffix;

    /// <summary>Whether a type is one that has such calls.</summary>
    public static bool IsCalls(INamedTypeSymbol? type) =>
        type is { IsValueType: true, Name: var name }
        && name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal);

    /// <summary>The container that a type has the calls of; null if there is none.</summary>
    public static INamedTypeSymbol? Container(INamedTypeSymbol calls) => Find(
        calls.ContainingNamespace.GetTypeMembers().Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, calls.ContainingAssembly)),
        calls.Name.Substring(Prefix.Length, calls.Name.Length - Prefix.Length - Suffix.Length));

    private static INamedTypeSymbol? Find(IEnumerable<INamedTypeSymbol> types, string name) => types
        .Select(type => type.Name == name ? type
            : name.StartsWith(type.Name + "_", StringComparison.Ordinal) ? Find(type.GetTypeMembers(), name.Substring(type.Name.Length + 1)) : null)
        .FirstOrDefault(static type => type is not null);
}
