using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Hyperparameters;

/// <summary>Removes an attribute that gives no space.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSpaceAttribute)), Shared]
internal sealed class RemoveSpaceAttribute() : DocumentFix(
    DiagnosticIds.EmptyChoice, DiagnosticIds.TooFewSteps, DiagnosticIds.SeveralRanges, DiagnosticIds.StepsWithoutRange)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeSyntax>() is { Parent: AttributeListSyntax list } attribute)
        {
            yield return new FixEdit("remove", $"Remove [{SpaceAttributes.NameOf(attribute)}]", editor =>
            {
                if (list.Attributes.Count == 1)
                {
                    editor.RemoveNode(list, SyntaxRemoveOptions.KeepLeadingTrivia);
                }
                else
                {
                    editor.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia);
                }
            });
        }
    }
}
