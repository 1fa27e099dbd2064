using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>The types that the runtime has codecs for.</summary>
internal static class BuiltInCodecs
{
    public const string Class = "global::TaskGen.Serialization.Codecs";

    /// <summary>The property of the runtime's <c>Codecs</c> for a type without parts, or null.</summary>
    public static string? Property(ITypeSymbol type, KnownSymbols known) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => "Boolean",
        { SpecialType: SpecialType.System_Byte } => "Byte",
        { SpecialType: SpecialType.System_SByte } => "SByte",
        { SpecialType: SpecialType.System_Int16 } => "Int16",
        { SpecialType: SpecialType.System_UInt16 } => "UInt16",
        { SpecialType: SpecialType.System_Int32 } => "Int32",
        { SpecialType: SpecialType.System_UInt32 } => "UInt32",
        { SpecialType: SpecialType.System_Int64 } => "Int64",
        { SpecialType: SpecialType.System_UInt64 } => "UInt64",
        { SpecialType: SpecialType.System_Single } => "Single",
        { SpecialType: SpecialType.System_Double } => "Double",
        { SpecialType: SpecialType.System_Decimal } => "Decimal",
        { SpecialType: SpecialType.System_Char } => "Char",
        { SpecialType: SpecialType.System_String } => "String",
        { SpecialType: SpecialType.System_DateTime } => "DateTime",
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => "Bytes",
        _ when known.Is(type, "System.DateTimeOffset") => "DateTimeOffset",
        _ when known.Is(type, "System.DateOnly") => "DateOnly",
        _ when known.Is(type, "System.TimeOnly") => "TimeOnly",
        _ when known.Is(type, "System.TimeSpan") => "TimeSpan",
        _ when known.Is(type, "System.Guid") => "Guid",
        _ when known.Is(type, "System.Uri") => "Uri",
        _ when known.Is(type, KnownNames.DataFile) => "DataFile",
        _ => null,
    };

    /// <summary>Whether arrays of the type have a binary form.</summary>
    public static bool IsNumber(ITypeSymbol type) => type.SpecialType is
        SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        or SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>The method of the runtime's <c>Codecs</c> for a list type, or null.</summary>
    public static string? ListMethod(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType switch
    {
        SpecialType.System_Collections_Generic_IReadOnlyList_T => "ReadOnlyList",
        SpecialType.System_Collections_Generic_IReadOnlyCollection_T => "ReadOnlyCollection",
        SpecialType.System_Collections_Generic_IEnumerable_T => "Enumerable",
        SpecialType.System_Collections_Generic_IList_T => "ListInterface",
        SpecialType.System_Collections_Generic_ICollection_T => "CollectionInterface",
        _ => type.OriginalDefinition.MetadataName switch
        {
            "List`1" when IsIn(type, "System.Collections.Generic") => "List",
            "ImmutableArray`1" when IsIn(type, "System.Collections.Immutable") => "ImmutableArray",
            _ => null,
        },
    };

    /// <summary>The method of the runtime's <c>Codecs</c> for a dictionary type, or null.</summary>
    public static string? DictionaryMethod(INamedTypeSymbol type) => IsIn(type, "System.Collections.Generic")
        ? type.OriginalDefinition.MetadataName switch
        {
            "Dictionary`2" => "Dictionary",
            "IReadOnlyDictionary`2" => "ReadOnlyDictionary",
            "IDictionary`2" => "DictionaryInterface",
            _ => null,
        }
        : null;

    private static bool IsIn(INamedTypeSymbol type, string space) => TypeNames.Plain(type.ContainingNamespace) == space;
}
