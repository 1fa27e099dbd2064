using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading;

/// <summary>The names of what dynamic workflows call through.</summary>
internal static class FlowNames
{
    private const string Prefix = "__";
    private const string Suffix = "Calls";

    // Members of the context, which win over extensions.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "RunId", "NodePath", "Seed", "Logger", "CancellationToken", "RunAsync", "MapAsync", "TryMapAsync",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    /// <summary>The name with outer types, for example <c>Outer_Inner</c>; with an underscore more where that is something else's.</summary>
    public static string Of(INamedTypeSymbol container)
    {
        var path = Path(container);
        var isOther = container.ContainingType is not null && !container.ContainingNamespace.GetTypeMembers(path).IsEmpty;
        return isOther || Taken.Contains(path) ? path + "_" : path;
    }

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
        .Select(type => Of(type) == name ? type
            : name.StartsWith(Path(type) + "_", StringComparison.Ordinal) ? Find(type.GetTypeMembers(), name) : null)
        .FirstOrDefault(static type => type is not null);

    private static string Path(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{Path(outer)}_{type.Name}" : type.Name;
}
