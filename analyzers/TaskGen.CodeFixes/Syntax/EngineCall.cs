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
internal sealed record EngineCall(string Text, bool MustBeAwaited, DataArguments Arguments)
{
    /// <summary>The call for a direct one; null if there is none that means the same.</summary>
    public static EngineCall? Of(InvocationExpressionSyntax call, FixTarget target)
    {
        if (target.Model.GetOperation(call, target.CancellationToken) is not IInvocationOperation { TargetMethod: var method } operation
            || Callee.Of(method, target.Known, target.CancellationToken) is not { } callee
            || DataArguments.Of(call, operation, keepsToken: true, target) is not { } arguments)
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
            arguments);
    }

    /// <summary>The direct call with its target and arguments replaced.</summary>
    public InvocationExpressionSyntax Apply(InvocationExpressionSyntax call) =>
        call.WithExpression(SyntaxFactory.ParseExpression(Text).WithTriviaFrom(call.Expression)).WithArgumentList(Arguments.Apply(call.ArgumentList));
}
