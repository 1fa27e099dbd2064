using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Hyperparameters;

/// <summary>Takes a range that begins at zero for a linear one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseLinearRange)), Shared]
internal sealed class UseLinearRange() : DocumentFix(DiagnosticIds.LogarithmOfZero)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeSyntax>() is { } range)
        {
            yield return new FixEdit("linear", "Use a linear range", editor => editor.ReplaceNode(
                range, (current, _) => AttributeSettings.Remove(SpaceAttributes.Rename((AttributeSyntax)current, "Uniform", onlyFrom: "LogUniform"), "Log")));
        }
    }
}
