using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>The names of generated files, which must differ even where case is ignored.</summary>
internal static class HintNames
{
    /// <summary>A name for a type, as the beginning of file names.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var owner = type.ContainingType is { } outer ? Of(outer)
            : type.ContainingNamespace.IsGlobalNamespace ? ""
            : TypeNames.Plain(type.ContainingNamespace);
        var siblings = ((INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace).GetTypeMembers();
        var name = Distinct(type.Name, siblings.Select(static sibling => sibling.Name));
        return owner.Length == 0 ? name : $"{owner}.{name}";
    }

    /// <summary>The name, with a hash where another name differs from it in case alone.</summary>
    public static string Distinct(string name, IEnumerable<string> others) =>
        others.Any(other => other != name && string.Equals(other, name, StringComparison.OrdinalIgnoreCase))
            ? $"{name}-{StableHash.Of(name)}"
            : name;
}
