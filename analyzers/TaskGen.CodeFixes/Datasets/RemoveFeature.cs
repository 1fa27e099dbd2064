using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Datasets;

/// <summary>Takes a target out of the list of features.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveFeature)), Shared]
internal sealed class RemoveFeature() : DocumentFix(DiagnosticIds.TargetIsFeature)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        var element = target.Node.AncestorsAndSelf().FirstOrDefault(
            static node => node is ExpressionElementSyntax || node.Parent is InitializerExpressionSyntax);
        if (element is not null)
        {
            yield return new FixEdit("feature", $"Remove {element} from the features", editor => editor.RemoveNode(element, SyntaxRemoveOptions.KeepNoTrivia));
        }
    }
}
