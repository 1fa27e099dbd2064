using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>The names of generated files, which must differ even where case is ignored.</summary>
internal static class HintNames
{
    /// <summary>A name for a type, as the beginning of file names.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var name = "";
        for (INamespaceOrTypeSymbol symbol = type; symbol is not INamespaceSymbol { IsGlobalNamespace: true }; symbol = Outer(symbol))
        {
            var siblings = Outer(symbol).GetMembers().OfType<INamespaceOrTypeSymbol>().Select(static sibling => sibling.Name);
            name = Distinct(symbol.Name, siblings) + (name.Length == 0 ? "" : "." + name);
        }

        return name;
    }

    /// <summary>The name, with a hash where another name differs from it in case alone.</summary>
    public static string Distinct(string name, IEnumerable<string> others) =>
        others.Any(other => other != name && string.Equals(other, name, StringComparison.OrdinalIgnoreCase))
            ? $"{name}-{StableHash.Of(name)}"
            : name;

    private static INamespaceOrTypeSymbol Outer(INamespaceOrTypeSymbol symbol) => (INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;
}
