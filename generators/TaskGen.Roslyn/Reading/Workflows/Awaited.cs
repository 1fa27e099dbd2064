using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Looks through what makes no difference to a graph.</summary>
internal static class Awaited
{
    /// <summary>An expression without parentheses, <c>await</c> and <c>ConfigureAwait</c>.</summary>
    public static ExpressionSyntax Inner(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case AwaitExpressionSyntax awaited:
                    expression = Configured(awaited.Expression);
                    break;
                default:
                    return expression;
            }
        }
    }

    // `await Get().ConfigureAwait(false)` awaits Get().
    private static ExpressionSyntax Configured(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } configured }
            ? configured.Expression
            : expression;
}
