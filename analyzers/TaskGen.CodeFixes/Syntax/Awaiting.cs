using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Where <c>await</c> may stand, and how.</summary>
internal static class Awaiting
{
    /// <summary>
    /// Whether a place may have an <c>await</c>: inside an async method or function, or among top-level statements; not in a lock, a query or
    /// an exception filter.
    /// </summary>
    /// <param name="place">Where the <c>await</c> would stand.</param>
    /// <param name="becomesAsync">A method that is made async in the same go.</param>
    public static bool CanAwait(SyntaxNode place, MethodDeclarationSyntax? becomesAsync = null)
    {
        foreach (var node in place.Ancestors())
        {
            switch (node)
            {
                case QueryClauseSyntax or SelectOrGroupClauseSyntax or LockStatementSyntax or CatchFilterClauseSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method == becomesAsync || method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a call is awaited where it stands, perhaps with <c>ConfigureAwait</c>.</summary>
    public static bool IsAwaited(InvocationExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } =>
            configured.Parent is AwaitExpressionSyntax,
        _ => false,
    };

    /// <summary>The awaited task in place of an expression, in parentheses where something follows.</summary>
    public static ExpressionSyntax Await(ExpressionSyntax task, ExpressionSyntax place)
    {
        var awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), task.WithoutTrivia());
        return place.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            or ElementAccessExpressionSyntax or PostfixUnaryExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(awaited).WithTriviaFrom(place)
            : awaited.WithTriviaFrom(place);
    }
}
