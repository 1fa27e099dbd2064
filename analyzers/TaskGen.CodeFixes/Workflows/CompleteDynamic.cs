using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Gives a dynamic workflow what it lacks: a context, calls that go through it, and a task to return.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompleteDynamic)), Shared]
internal sealed class CompleteDynamic() : DocumentFix(DiagnosticIds.DynamicWithoutContext, DiagnosticIds.DynamicNotAsync)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is { } method
            && DynamicMethod.Of(method, $"Let '{method.Identifier.ValueText}' call through a 'WorkflowContext', asynchronously", target) is { } edit)
        {
            yield return edit;
        }
    }
}
