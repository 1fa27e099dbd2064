using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Where <c>await</c> may stand, and how.</summary>
internal static class Awaiting
{
    /// <summary>Whether a place may have an <c>await</c>: inside an async method or function, or among top-level statements; not in a lock or a query.</summary>
    public static bool CanAwait(SyntaxNode place)
    {
        foreach (var node in place.Ancestors())
        {
            switch (node)
            {
                case QueryClauseSyntax or SelectOrGroupClauseSyntax or LockStatementSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
            }
        }

        return false;
    }

    /// <summary>The awaited task in place of an expression, in parentheses where something follows.</summary>
    public static ExpressionSyntax Await(ExpressionSyntax task, ExpressionSyntax place)
    {
        var awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), task.WithoutTrivia());
        return place.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(awaited).WithTriviaFrom(place)
            : awaited.WithTriviaFrom(place);
    }
}
