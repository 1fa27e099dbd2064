using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Whether what is a list or an array may be an <c>IReadOnlyList</c> as well, by how it is used.</summary>
internal static class ListUses
{
    /// <summary>Whether all uses of a local after a place may be.</summary>
    /// <param name="local">The local.</param>
    /// <param name="after">The uses before the end of this are left out.</param>
    /// <param name="element">The type of the elements.</param>
    /// <param name="target">What is being fixed.</param>
    public static bool AllowReadOnly(ILocalSymbol local, SyntaxNode after, ITypeSymbol element, FixTarget target) =>
        after.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
        && method.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.SpanStart >= after.Span.End && name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(target.Model.GetSymbolInfo(name, target.CancellationToken).Symbol, local))
            .All(name => AllowsReadOnly(name, element, target));

    /// <summary>Whether one use may be.</summary>
    public static bool AllowsReadOnly(ExpressionSyntax use, ITypeSymbol element, FixTarget target) => use.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == use => target.Model.GetSymbolInfo(access, target.CancellationToken).Symbol is
            IPropertySymbol { Name: "Count" } or IMethodSymbol { ReducedFrom: not null, ContainingType.Name: "Enumerable" },
        ElementAccessExpressionSyntax access when access.Expression == use => access.Parent is not AssignmentExpressionSyntax
            && access.ArgumentList.Arguments.Count == 1
            && target.Model.GetTypeInfo(access.ArgumentList.Arguments[0].Expression, target.CancellationToken).Type?.SpecialType == SpecialType.System_Int32,
        CommonForEachStatementSyntax loop when loop.Expression == use => true,
        _ => target.Known.Get("System.Collections.Generic.IReadOnlyList`1") is { } list
            && target.Model.GetTypeInfo(use, target.CancellationToken).ConvertedType is { } wanted
            && target.Model.Compilation.ClassifyConversion(list.Construct(element), wanted) is { IsImplicit: true },
    };

    /// <summary>The type of the elements of a list that has a length and an order; null for anything else.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type, FixTarget target) => type is null ? null
        : new[] { type }.Concat(type.AllInterfaces).OfType<INamedTypeSymbol>()
            .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(
                candidate.OriginalDefinition, target.Known.Get("System.Collections.Generic.IReadOnlyList`1")))?.TypeArguments[0];
}
