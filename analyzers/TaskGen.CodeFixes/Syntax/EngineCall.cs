using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>The call of <c>RunAsync</c> that stands for a direct call: data stays, services are the engine's, a token goes to the run.</summary>
/// <param name="Text">The method to call, as the place of the call names it.</param>
/// <param name="MustBeAwaited">Whether the direct call gives the value itself, and not a task of it.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record EngineCall(string Text, bool MustBeAwaited, ArgumentListSyntax Arguments)
{
    /// <summary>The call for a direct one; null if there is none that means the same.</summary>
    public static EngineCall? Of(InvocationExpressionSyntax call, FixTarget target)
    {
        if (target.Model.GetOperation(call, target.CancellationToken) is not IInvocationOperation { TargetMethod: var method } operation
            || Callee.Of(method, target.Known, target.CancellationToken) is not { } callee
            || Data(call, operation, target) is not { } arguments)
        {
            return null;
        }

        var kind = ReturnReader.Unwrap(method, target.Known).Kind;
        var owner = call.Expression is MemberAccessExpressionSyntax access
            ? access.Expression.WithoutTrivia().ToString()
            : method.ContainingType.ToMinimalDisplayString(target.Model, call.SpanStart);
        return new EngineCall(
            $"{owner}.{callee.Group}.{Identifiers.Escape(callee.Name)}.RunAsync",
            kind is ReturnKind.Value or ReturnKind.Nothing,
            call.ArgumentList.WithArguments(arguments));
    }

    /// <summary>The direct call with its target and arguments replaced.</summary>
    public InvocationExpressionSyntax Apply(InvocationExpressionSyntax call) =>
        call.WithExpression(SyntaxFactory.ParseExpression(Text).WithTriviaFrom(call.Expression)).WithArgumentList(Arguments);

    // Data first: it is at the front of RunAsync too. The only service that means something there is the token.
    private static SeparatedSyntaxList<ArgumentSyntax>? Data(InvocationExpressionSyntax call, IInvocationOperation operation, FixTarget target)
    {
        var kept = new List<ArgumentSyntax>();
        var hasDropped = false;
        foreach (var argument in call.ArgumentList.Arguments)
        {
            var parameter = operation.Arguments.FirstOrDefault(candidate => candidate.Syntax == argument)?.Parameter;
            switch (parameter is null ? null : (ParameterKind?)ServiceKinds.Of(parameter, target.Known))
            {
                case null:
                    return null;
                case ParameterKind.Data:
                    kept.Add(hasDropped && argument.NameColon is null ? Named(parameter!.Name, argument) : argument);
                    break;
                case ParameterKind.CancellationToken when operation.TargetMethod.Parameters.All(other => other.Name != "cancellationToken" || !IsData(other)):
                    kept.Add(Named("cancellationToken", argument));
                    hasDropped = true;
                    break;
                default:
                    hasDropped = true;
                    break;
            }
        }

        return SyntaxFactory.SeparatedList(kept, Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), Math.Max(kept.Count - 1, 0)));

        bool IsData(IParameterSymbol parameter) => ServiceKinds.Of(parameter, target.Known) == ParameterKind.Data;
    }

    private static ArgumentSyntax Named(string name, ArgumentSyntax argument) =>
        SyntaxFactory.Argument(SyntaxFactory.NameColon(name).WithTrailingTrivia(SyntaxFactory.Space), default, argument.Expression);
}
