using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>Finds annotated methods and what they are called.</summary>
internal static class Declarations
{
    // Each method of a type is held against all others of it.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(INamedTypeSymbol, string), AnnotatedMethod[]>> Cache = new();

    /// <summary>The attribute with this metadata name on a symbol, or null.</summary>
    public static AttributeData? Attribute(ISymbol symbol, string metadataName, KnownSymbols known) =>
        known.Get(metadataName) is { } type
            ? symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type))
            : null;

    /// <summary>Whether a symbol has the attribute with this metadata name.</summary>
    public static bool Has(ISymbol symbol, string metadataName, KnownSymbols known) => Attribute(symbol, metadataName, known) is not null;

    /// <summary>The name of what is generated for a method: that of its attribute, else its own.</summary>
    public static string NameOf(IMethodSymbol method, AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Name").Value.Value as string ?? method.Name;

    /// <summary>The methods of a type with an attribute, in order of declaration.</summary>
    public static IReadOnlyList<AnnotatedMethod> Of(INamedTypeSymbol type, string metadataName, KnownSymbols known) =>
        Cache.GetOrCreateValue(known.Compilation).GetOrAdd((type, metadataName), _ => [.. Find(type, metadataName, known)]);

    private static IEnumerable<AnnotatedMethod> Find(INamedTypeSymbol type, string metadataName, KnownSymbols known)
    {
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (Attribute(method, metadataName, known) is { } attribute)
            {
                yield return new AnnotatedMethod(method, attribute, NameOf(method, attribute));
            }
        }
    }
}
