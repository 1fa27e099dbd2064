using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Calls through the context of a dynamic workflow what it called directly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallThroughContext)), Shared]
internal sealed class CallThroughContext() : DocumentFix(DiagnosticIds.DirectCallInDynamic)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<InvocationExpressionSyntax>() is { } call
            && call.Expression.Span.Contains(target.Node.Span)
            && call.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ParameterList.Parameters.FirstOrDefault() is { } first
            && target.Model.GetSymbolInfo(call, target.CancellationToken).Symbol is IMethodSymbol method
            && FlowCall.Of(call, target) is { } turned
            && (Awaiting.IsAwaited(call) || (GivesValue(turned.Result) && Awaiting.CanAwait(call))))
        {
            var context = Identifiers.Escape(first.Identifier.ValueText);
            yield return new FixEdit("context", $"Call '{context}.{turned.Member}' through the engine", editor =>
            {
                editor.ReplaceNode(call, (current, _) => Replace((InvocationExpressionSyntax)current, call, turned, context, method.ReducedFrom is not null));
                if (turned.MissingUsing is { } space)
                {
                    Usings.Add(editor, space);
                }
            });
        }
    }

    // What hands back a task may be awaited elsewhere.
    private static bool GivesValue(ReturnKind kind) => kind is ReturnKind.Value or ReturnKind.Nothing;

    private static SyntaxNode Replace(InvocationExpressionSyntax current, InvocationExpressionSyntax call, FlowCall turned, string context, bool isExtension) =>
        Awaiting.IsAwaited(call)
            ? turned.Apply(current, context, isExtension)
            : Awaiting.Await(turned.Apply(current.WithoutTrivia(), context, isExtension), current);
}
