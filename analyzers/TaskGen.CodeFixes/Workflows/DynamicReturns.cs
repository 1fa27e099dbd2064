using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>How a method that was not async hands back its result as a dynamic workflow.</summary>
/// <param name="Type">The type it returns then; null if that stays.</param>
/// <param name="IsAsync">Whether it becomes async: without anything to await it must not.</param>
/// <param name="Replace">What becomes of an expression that is returned; null if that stays.</param>
internal sealed record DynamicReturns(string? Type, bool IsAsync, Func<ExpressionSyntax, ExpressionSyntax>? Replace)
{
    /// <summary>The way for a method; null if there is none.</summary>
    public static DynamicReturns? Of(MethodDeclarationSyntax method, IMethodSymbol symbol, bool hasAwait, FixTarget target)
    {
        if (target.Known.Get(KnownNames.Task) is not { } task)
        {
            return null;
        }

        var name = Usings.NameOf(task, method.ReturnType, target, out _);
        var type = method.ReturnType.WithoutTrivia();
        return ReturnReader.Unwrap(symbol, target.Known).Kind switch
        {
            _ when symbol.IsAsync => new DynamicReturns(null, IsAsync: true, null),
            ReturnKind.Nothing when hasAwait => new DynamicReturns($"{name}", IsAsync: true, null),
            ReturnKind.Value when hasAwait => new DynamicReturns($"{name}<{type}>", IsAsync: true, null),
            ReturnKind.Value => new DynamicReturns(
                $"{name}<{type}>", IsAsync: false, value => Parse($"{name}.FromResult<{type}>({value.WithoutTrivia()})", value)),
            ReturnKind.TaskOfValue or ReturnKind.ValueTaskOfValue => new DynamicReturns(null, IsAsync: true, Await),
            ReturnKind.TaskOfNothing when method.ExpressionBody is not null => new DynamicReturns(null, IsAsync: true, Await),
            _ => null,
        };
    }

    /// <summary>The expressions that a method returns.</summary>
    public static IEnumerable<ExpressionSyntax> Expressions(MethodDeclarationSyntax method)
    {
        IEnumerable<ExpressionSyntax?> returned = method.ExpressionBody is { } arrow
            ? [arrow.Expression]
            : method.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .OfType<ReturnStatementSyntax>().Select(static statement => statement.Expression);
        return returned.Where(static expression => expression is not (null or ThrowExpressionSyntax))!;
    }

    private static ExpressionSyntax Await(ExpressionSyntax value)
    {
        var task = value is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ParenthesizedExpressionSyntax
            ? value
            : SyntaxFactory.ParenthesizedExpression(value.WithoutTrivia()).WithTriviaFrom(value);
        return Awaiting.Await(task, value);
    }

    private static ExpressionSyntax Parse(string text, ExpressionSyntax place) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(place);
}
