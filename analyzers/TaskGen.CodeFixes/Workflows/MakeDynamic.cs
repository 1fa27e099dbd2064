using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Makes a workflow dynamic whose body has something that a graph cannot have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeDynamic)), Shared]
internal sealed class MakeDynamic() : DocumentFix(DiagnosticIds.UnsupportedStatement, DiagnosticIds.UnsupportedExpression, DiagnosticIds.ConditionalCall)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is { } method
            && DynamicMethod.Of(method, $"Make '{method.Identifier.ValueText}' a dynamic workflow", target) is { } edit)
        {
            yield return edit;
        }
    }
}
