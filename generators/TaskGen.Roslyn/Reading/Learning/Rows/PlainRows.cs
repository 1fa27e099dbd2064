using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Tells types whose objects are made without code of the user's.</summary>
internal static class PlainRows
{
    /// <summary>
    /// Whether a type is declared in this compilation, derives from nothing, and has neither constructors of its own, initializers other than literals, nor
    /// accessors with bodies: a row of it cannot refuse its values.
    /// </summary>
    public static bool Has(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.BaseType is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
        && type.DeclaringSyntaxReferences is { IsEmpty: false } declarations
        && !type.GetMembers().Any(member => IsHidden(member, type))
        && declarations.All(declaration => declaration.GetSyntax(cancellationToken) is TypeDeclarationSyntax syntax && syntax.Members.All(IsPlain));

    /// <summary>Whether a member is declared in place of the one that a constructor's parameter would bring.</summary>
    private static bool IsHidden(ISymbol member, INamedTypeSymbol type) =>
        member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }
        && !member.IsImplicitlyDeclared
        && member.DeclaringSyntaxReferences.All(static declaration => declaration.GetSyntax() is not ParameterSyntax)
        && type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == member.Name));

    private static bool IsPlain(MemberDeclarationSyntax member) => member switch
    {
        ConstructorDeclarationSyntax constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword),
        PropertyDeclarationSyntax property => IsPlain(property),
        FieldDeclarationSyntax field => IsStatic(field) || field.Declaration.Variables.All(static variable => IsLiteral(variable.Initializer)),
        EventFieldDeclarationSyntax => false,
        _ => true,
    };

    private static bool IsPlain(PropertyDeclarationSyntax property) =>
        IsStatic(property)
        || (property.ExpressionBody is not null || property.AccessorList is { } accessors && IsComputed(accessors))
        || (!property.Modifiers.Any(SyntaxKind.PartialKeyword) && property.AccessorList!.Accessors.All(IsAutomatic) && IsLiteral(property.Initializer));

    /// <summary>Whether a property is a getter alone, with a body: it is no member that a row is made of.</summary>
    private static bool IsComputed(AccessorListSyntax list) =>
        list.Accessors.Count == 1 && list.Accessors.All(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && !IsAutomatic(accessor));

    private static bool IsAutomatic(AccessorDeclarationSyntax accessor) => accessor.Body is null && accessor.ExpressionBody is null;

    private static bool IsStatic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword);

    private static bool IsLiteral(EqualsValueClauseSyntax? initializer) => initializer?.Value is null or LiteralExpressionSyntax
        or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax };
}
