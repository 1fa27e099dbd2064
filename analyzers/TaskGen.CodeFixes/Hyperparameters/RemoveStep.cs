using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Hyperparameters;

/// <summary>Removes the step of a range of integers: neighbours are then 1 apart.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveStep)), Shared]
internal sealed class RemoveStep() : DocumentFix(DiagnosticIds.InvalidStep)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeSyntax>() is { } range)
        {
            yield return new FixEdit("step", "Remove Step", editor => editor.ReplaceNode(
                range, static (current, _) => AttributeSettings.Remove((AttributeSyntax)current, "Step")));
        }
    }
}
