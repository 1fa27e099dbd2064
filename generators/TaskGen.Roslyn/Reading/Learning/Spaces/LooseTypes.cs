using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Types that hold anything, so that nothing is known of the hyperparameters in them.</summary>
internal static class LooseTypes
{
    /// <summary>What a type is, if it is loose; null if it is not.</summary>
    public static string? Describe(ITypeSymbol type, KnownSymbols known) => type switch
    {
        { TypeKind: TypeKind.Dynamic } => "dynamic",
        { SpecialType: SpecialType.System_Object } => "an object",
        INamedTypeSymbol { IsTupleType: true } => "a tuple",
        INamedTypeSymbol named when IsDictionary(named, known) => "a dictionary",
        INamedTypeSymbol named when IsJson(named, known) => "JSON",
        _ => null,
    };

    private static bool IsDictionary(INamedTypeSymbol type, KnownSymbols known) =>
        Is(type, "System.Collections.Generic.IReadOnlyDictionary`2", known) || Is(type, "System.Collections.Generic.IDictionary`2", known)
        || Is(type, "System.Collections.IDictionary", known);

    private static bool IsJson(INamedTypeSymbol type, KnownSymbols known) =>
        known.Is(type, "System.Text.Json.JsonElement") || known.Is(type, "System.Text.Json.JsonDocument") || Is(type, "System.Text.Json.Nodes.JsonNode", known);

    private static bool Is(INamedTypeSymbol type, string name, KnownSymbols known)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (known.Is(current, name))
            {
                return true;
            }
        }

        return known.Get(name) is { TypeKind: TypeKind.Interface } && type.AllInterfaces.Any(candidate => known.Is(candidate, name));
    }
}
