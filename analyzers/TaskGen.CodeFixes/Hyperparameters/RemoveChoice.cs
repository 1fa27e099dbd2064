using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Hyperparameters;

/// <summary>Removes a value that is listed before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveChoice)), Shared]
internal sealed class RemoveChoice() : DocumentFix(DiagnosticIds.DuplicateChoice)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeArgumentSyntax>() is { } value && value.Expression.Span == target.Diagnostic.Location.SourceSpan)
        {
            yield return new FixEdit("remove", $"Remove {value}", editor => editor.RemoveNode(value, SyntaxRemoveOptions.KeepNoTrivia));
        }
    }
}
