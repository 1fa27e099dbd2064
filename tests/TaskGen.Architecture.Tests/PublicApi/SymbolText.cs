using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.SymbolDisplayMemberOptions;

namespace TaskGen.Architecture.Tests.PublicApi;

/// <summary>One public symbol as one line of C#.</summary>
internal static class SymbolText
{
    private const SymbolDisplayMiscellaneousOptions Spelling =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral;

    private const SymbolDisplayParameterOptions Parameters =
        SymbolDisplayParameterOptions.IncludeParamsRefOut
        | SymbolDisplayParameterOptions.IncludeType
        | SymbolDisplayParameterOptions.IncludeName
        | SymbolDisplayParameterOptions.IncludeDefaultValue
        | SymbolDisplayParameterOptions.IncludeExtensionThis;

    private const SymbolDisplayGenericsOptions Generics =
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance;

    /// <summary>A type with its namespace and, if generic, its parameters.</summary>
    public static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: Generics,
        miscellaneousOptions: Spelling);

    private static readonly SymbolDisplayFormat ShortName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: Generics,
        miscellaneousOptions: Spelling);

    private static readonly SymbolDisplayFormat ConstrainedTypeName = ShortName.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat Member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: Generics | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: IncludeParameters | IncludeType | IncludeRef | IncludeAccessibility | IncludeModifiers | IncludeConstantValue,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: Parameters,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: Spelling);

    /// <summary>For example <c>public sealed record N.Model&lt;T&gt; : Base, IThing where T : class</c>.</summary>
    public static string OfType(INamedTypeSymbol type)
    {
        var words = $"{Accessibility(type)} {Modifiers(type)}{Kind(type)} ";
        if (type.TypeKind == TypeKind.Delegate)
        {
            var invoke = type.DelegateInvokeMethod!;
            var parameters = string.Join(", ", invoke.Parameters.Select(parameter => parameter.ToDisplayString(Member)));
            return $"{words}{invoke.ReturnType.ToDisplayString(ShortName)} {type.ToDisplayString(FullName)}({parameters}){ConstraintsOf(type)}";
        }

        var bases = Bases(type).Select(based => based.ToDisplayString(ShortName)).ToList();
        return $"{words}{type.ToDisplayString(FullName)}{(bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases))}{ConstraintsOf(type)}";
    }

    /// <summary>For example <c>public int Count { get; }</c>; an enum's value is <c>Name = 1</c>.</summary>
    public static string OfMember(ISymbol member) => member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field
        ? FormattableString.Invariant($"{field.Name} = {field.ConstantValue}")
        : member.ToDisplayString(Member);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        var own = type.BaseType is { SpecialType: SpecialType.None } based ? [based] : Array.Empty<INamedTypeSymbol>();
        var interfaces = type.Interfaces
            .Where(
                item => type.TypeKind != TypeKind.Enum && item.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public
                    && !(type.IsRecord && IsEquatable(item)))
            .OrderBy(item => item.ToDisplayString(ShortName), StringComparer.Ordinal);
        return own.Concat(interfaces);
    }

    // A record has it by itself.
    private static bool IsEquatable(INamedTypeSymbol type) => type is { Name: "IEquatable", ContainingNamespace.Name: "System" };

    private static string ConstraintsOf(INamedTypeSymbol type)
    {
        var plain = type.ToDisplayString(ShortName);
        var constrained = type.ToDisplayString(ConstrainedTypeName);
        return constrained.StartsWith(plain, StringComparison.Ordinal) ? constrained[plain.Length..] : constrained;
    }

    private static string Accessibility(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "protected";

    private static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Class, IsStatic: true } => "static ",
        { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
        { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
        { TypeKind: TypeKind.Struct, IsRefLikeType: true, IsReadOnly: true } => "readonly ref ",
        { TypeKind: TypeKind.Struct, IsRefLikeType: true } => "ref ",
        { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
        _ => string.Empty,
    };

    private static string Kind(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Class } => "record",
        { TypeKind: TypeKind.Class } => "class",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Enum } => "enum",
        _ => "delegate",
    };
}
