using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>The names of generated files, which must differ even where case is ignored.</summary>
internal static class HintNames
{
    private static readonly ConditionalWeakTable<INamespaceOrTypeSymbol, HashSet<string>> Cache = new();

    /// <summary>A name for a type, as the beginning of file names.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var name = "";
        for (INamespaceOrTypeSymbol symbol = type; symbol is not INamespaceSymbol { IsGlobalNamespace: true }; symbol = Outer(symbol))
        {
            var twins = Cache.GetValue(
                Outer(symbol), static outer => Twins(outer.GetMembers().OfType<INamespaceOrTypeSymbol>().Select(static member => member.Name)));
            name = (twins.Contains(symbol.Name) ? Hashed(symbol.Name) : symbol.Name) + (name.Length == 0 ? "" : "." + name);
        }

        return name;
    }

    /// <summary>The name, with a hash where another name differs from it in case alone.</summary>
    public static string Distinct(string name, IEnumerable<string> others) =>
        others.Any(other => other != name && string.Equals(other, name, StringComparison.OrdinalIgnoreCase))
            ? Hashed(name)
            : name;

    /// <summary>The names that differ from another in case alone.</summary>
    public static HashSet<string> Twins(IEnumerable<string> names) => new(
        names.Distinct(StringComparer.Ordinal).GroupBy(
            static name => name, StringComparer.OrdinalIgnoreCase).Where(static group => group.Skip(1).Any()).SelectMany(static group => group),
        StringComparer.Ordinal);

    /// <summary>A name that no other meets.</summary>
    public static string Hashed(string name) => $"{name}-{StableHash.Of(name)}";

    private static INamespaceOrTypeSymbol Outer(INamespaceOrTypeSymbol symbol) => (INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;
}
