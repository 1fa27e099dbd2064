using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Tells in which form a method takes or returns rows.</summary>
internal static class RowSequences
{
    /// <summary>The form in which a type holds rows of a type; null if it does not.</summary>
    public static StageResult? Of(ITypeSymbol? type, ITypeSymbol row, KnownSymbols known) =>
        type is null ? null
        : Converts(type, known.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(row), known) ? StageResult.Rows
        : known.Get(KnownNames.AsyncEnumerable) is { } sequence && Converts(type, sequence.Construct(row), known) ? StageResult.AsyncRows
        : null;

    /// <summary>The element of a list that a method takes; null for what is no list.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type is INamedTypeSymbol
    {
        OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T,
    } list ? TypeNames.WithoutAnnotation(list.TypeArguments[0]) : null;

    /// <summary>The element of whatever can be enumerated, arrays and lists among it; null for what cannot, and for text.</summary>
    public static ITypeSymbol? ElementOfAny(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence => sequence.TypeArguments[0],
        _ => ElementOfInterface(type),
    };

    /// <summary>Whether a value of one type is one of another, without a change.</summary>
    public static bool Converts(ITypeSymbol from, ITypeSymbol to, KnownSymbols known) =>
        known.Compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true, IsUserDefined: false };

    public static bool AreSame(ITypeSymbol? one, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);

    // What is several sequences at once has no one element.
    private static ITypeSymbol? ElementOfInterface(ITypeSymbol type)
    {
        var sequences = type.AllInterfaces
            .Where(static found => found.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T).ToArray();
        return sequences.Length == 1 ? sequences[0].TypeArguments[0] : null;
    }
}
