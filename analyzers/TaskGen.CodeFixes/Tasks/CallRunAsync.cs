using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Runs a workflow through the engine, where the code around the call can wait for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallRunAsync)), Shared]
internal sealed class CallRunAsync() : DocumentFix(DiagnosticIds.DirectWorkflowCall)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<InvocationExpressionSyntax>() is { } call
            && call.Expression.Span.Contains(target.Node.Span)
            && EngineCall.Of(call, target) is { } replacement
            && (IsAwaited(call) || (replacement.MustBeAwaited && Awaiting.CanAwait(call))))
        {
            yield return new FixEdit("run", $"Await '{replacement.Text}'", editor => editor.ReplaceNode(
                call, (current, _) => Replace((InvocationExpressionSyntax)current, replacement, addAwait: !IsAwaited(call))));
        }
    }

    private static ExpressionSyntax Replace(InvocationExpressionSyntax call, EngineCall replacement, bool addAwait)
    {
        var run = replacement.Apply(call.WithoutTrivia());
        if (!addAwait)
        {
            return run.WithTriviaFrom(call);
        }

        return Awaiting.Await(run, call);
    }

    private static bool IsAwaited(InvocationExpressionSyntax call) => call.Parent is AwaitExpressionSyntax;
}
