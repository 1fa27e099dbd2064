using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading;

/// <summary>What a member has that an object initializer leaves out.</summary>
internal static class MemberDefaults
{
    /// <summary>The value as an expression, null if it must be given; and as JSON, null if it is not known before the program runs.</summary>
    /// <param name="member">The property or field.</param>
    /// <param name="hasTemplate">Whether the generated code has an empty object, <c>defaults</c>, to take values from.</param>
    /// <param name="codecs">The compilation and cancellation.</param>
    public static (string? Expression, string? Json) Of(ISymbol member, bool hasTemplate, CodecReader codecs)
    {
        if (ObjectMembers.IsRequired(member))
        {
            return (null, null);
        }

        var type = ObjectMembers.TypeOf(member);
        var template = hasTemplate ? $"defaults.{Identifiers.Escape(member.Name)}" : null;
        if (IsSetByConstructor(member.ContainingType)
            || member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(codecs.CancellationToken) is not { } syntax)
        {
            return (template, null);
        }

        return Initializer(syntax) switch
        {
            null when type.IsValueType || type.NullableAnnotation == NullableAnnotation.Annotated => (Literals.Of(type, null), Zero(type)),
            null => (template, null),
            { } value when Constant(value, codecs) is { HasValue: true } constant => (Literals.Of(type, constant.Value), JsonLiterals.Of(type, constant.Value)),
            CollectionExpressionSyntax { Elements.Count: 0 } => ("[]", "[]"),
            _ => (template, null),
        };
    }

    /// <summary>Whether a member is declared with a value.</summary>
    public static bool HasInitializer(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } syntax && Initializer(syntax) is not null;

    // What a constructor without parameters does is known to an object it made, and to nobody else.
    private static bool IsSetByConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && !constructor.IsImplicitlyDeclared);

    private static ExpressionSyntax? Initializer(SyntaxNode syntax) => syntax switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        _ => null,
    };

    private static Optional<object?> Constant(ExpressionSyntax value, CodecReader codecs) =>
        codecs.Known.Compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value, codecs.CancellationToken);

    private static string? Zero(ITypeSymbol type) => type switch
    {
        _ when !type.IsValueType || !SymbolEqualityComparer.Default.Equals(Literals.Underlying(type), type) => "null",
        { SpecialType: SpecialType.System_Boolean } => "false",
        { TypeKind: TypeKind.Enum } => Literals.EnumMember(type, 0) is { } name ? $"\"{name}\"" : null,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "0",
        _ => null,
    };
}
