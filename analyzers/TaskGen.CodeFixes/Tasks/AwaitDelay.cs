using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Waits without holding a thread, until the token says otherwise.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitDelay)), Shared]
internal sealed class AwaitDelay() : DocumentFix(DiagnosticIds.Sleep)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<InvocationExpressionSyntax>() is { ArgumentList.Arguments: { Count: 1 } arguments, Parent: ExpressionStatementSyntax } sleep
            && Awaiting.CanAwait(sleep)
            && target.Known.Get(KnownNames.Task) is { } task)
        {
            var name = Usings.NameOf(task, sleep, target, out var missing);
            var token = target.Find<MethodDeclarationSyntax>()?.ParameterList.Parameters.FirstOrDefault(parameter =>
                parameter.Type is not null && target.Model.GetTypeInfo(parameter.Type, target.CancellationToken).Type is { } type
                    && target.Known.Is(type, KnownNames.CancellationToken));
            var text = $"{name}.Delay({arguments[0]}{(token is null ? "" : $", {token.Identifier.Text}")})";
            yield return new FixEdit("delay", "Await Task.Delay", editor =>
            {
                editor.ReplaceNode(sleep, (current, _) => Awaiting.Await(SyntaxFactory.ParseExpression(text), sleep));
                Usings.Add(editor, missing);
            });
        }
    }
}
