using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Awaits a task, where the code around it can.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitTask)), Shared]
internal sealed class AwaitTask() : DocumentFix(DiagnosticIds.BlockingCall, DiagnosticIds.ForgottenTask)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == target.Diagnostic.Location.SourceSpan) is { } expression
            && Task(expression) is { } task && Awaiting.CanAwait(expression))
        {
            yield return new FixEdit("await", "Await it", editor => editor.ReplaceNode(
                expression, (current, _) => Awaiting.Await(Task((ExpressionSyntax)current) ?? task, expression)));
        }
    }

    // Of `task.Result`, `task.Wait()`, `task.GetAwaiter().GetResult()` and `_ = Task.Run(…)` the task.
    private static ExpressionSyntax? Task(ExpressionSyntax expression) => expression switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } access => access.Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait" } access } =>
            access.Expression,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "GetResult",
                Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter" } access },
            },
        } => access.Expression,
        _ => null,
    };
}
