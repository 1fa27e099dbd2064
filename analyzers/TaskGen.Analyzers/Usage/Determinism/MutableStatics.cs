using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.Analyzers.Usage.Determinism;

/// <summary>Static fields and properties of this compilation that change while the program runs; those that are only filled once on demand do not.</summary>
internal sealed class MutableStatics
{
    private readonly ConcurrentDictionary<ISymbol, bool> _changing = new(SymbolEqualityComparer.Default);

    /// <summary>What an operation reads or writes, or null.</summary>
    public Impurity? Of(IOperation operation, CancellationToken cancellationToken)
    {
        ISymbol? member = operation switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false, IsReadOnly: false, IsImplicitlyDeclared: false } field }
                when !IsBuffer(field) => field,
            IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod.IsInitOnly: false, IsImplicitlyDeclared: false } property }
                when IsAuto(property) => property,
            _ => null,
        };
        return member is { DeclaringSyntaxReferences.IsEmpty: false } && _changing.GetOrAdd(member, key => IsChanging(key, cancellationToken))
            ? new Impurity(CachingRules.MutableStatic, $"{member.ContainingType.Name}.{member.Name}", operation)
            : null;
    }

    // What a thread keeps to write in the next time is emptied before.
    private static bool IsBuffer(IFieldSymbol field) =>
        field.Type is IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.None and not SpecialType.System_Object }
            or { Name: "StringBuilder" or "MemoryStream" }
        && field.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ThreadStaticAttribute");

    private static bool IsAuto(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool IsChanging(ISymbol member, CancellationToken cancellationToken)
    {
        var isFilledOnDemand = false;
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var name in reference.GetSyntax(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText != member.Name || !IsWrite(name) || name.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null)
                {
                    continue;
                }

                if (!IsOnDemand(name, member.Name))
                {
                    return true;
                }

                isFilledOnDemand = true;
            }
        }

        var setter = member is IPropertySymbol { SetMethod: { } set } ? set.DeclaredAccessibility : member.DeclaredAccessibility;
        return !isFilledOnDemand && setter != Accessibility.Private && member.DeclaredAccessibility != Accessibility.Private;
    }

    private static bool IsWrite(IdentifierNameSyntax name)
    {
        SyntaxNode target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression),
            PostfixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PostIncrementExpression) || unary.IsKind(SyntaxKind.PostDecrementExpression),
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            _ => false,
        };
    }

    // `_value ??= Make()`, `_value ?? (_value = Make())`, `if (_value is null) { _value = Make(); }`, or one of the methods that do the same for
    // several threads.
    private static bool IsOnDemand(IdentifierNameSyntax name, string member) => name.Ancestors().Any(node => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => IsNamed(binary.Left, member),
        IfStatementSyntax test => IsNamed(test.Condition, member),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } =>
            call.Name.Identifier.ValueText is "CompareExchange" or "EnsureInitialized" or "Read",
        _ => false,
    });

    private static bool IsNamed(ExpressionSyntax expression, string member) =>
        expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(other => other.Identifier.ValueText == member);
}
