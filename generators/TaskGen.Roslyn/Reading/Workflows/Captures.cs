using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>
/// The variables that patterns and <c>out</c> arguments of an expression declare and that are used outside of it: they become values of the frame.
/// </summary>
internal static class Captures
{
    /// <summary>Finds them, each with the places outside where it is used.</summary>
    public static IReadOnlyList<(ILocalSymbol Local, IReadOnlyList<SyntaxNode> Uses)> Of(SyntaxNode declaring, BodyScope scope)
    {
        List<(ILocalSymbol, IReadOnlyList<SyntaxNode>)>? found = null;
        foreach (var designation
            in declaring.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax).OfType<SingleVariableDesignationSyntax>())
        {
            if (scope.Model.GetDeclaredSymbol(designation, scope.CancellationToken) is ILocalSymbol local
                && Uses(local, declaring, scope) is { Count: > 0 } uses)
            {
                (found ??= []).Add((local, uses));
            }
        }

        return found ?? [];
    }

    private static IReadOnlyList<SyntaxNode> Uses(ILocalSymbol local, SyntaxNode declaring, BodyScope scope) =>
    [
        .. scope.Source.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name =>
            name.Identifier.ValueText == local.Name
            && !declaring.Span.Contains(name.Span)
            && SymbolEqualityComparer.Default.Equals(scope.Model.GetSymbolInfo(name, scope.CancellationToken).Symbol, local)),
    ];

    /// <summary>Makes a captured variable a value that a node gives; gives the assignment that keeps it.</summary>
    public static string Keep(ILocalSymbol local, string node, BodyScope scope)
    {
        var value = scope.Graph.Value(new ValueTarget(local.Name, local.Type), local.Type, node);
        scope.Declare(local, value);
        return $"{value.Access} = {Identifiers.Escape(local.Name)};";
    }
}
