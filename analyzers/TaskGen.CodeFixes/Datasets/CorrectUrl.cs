using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.CodeFixes.Datasets;

/// <summary>Writes the name of the data file that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectUrl)), Shared]
internal sealed class CorrectUrl() : DocumentFix(DiagnosticIds.NoDataFile)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Diagnostic.Properties.TryGetValue(Problem.Suggestion, out var path) && target.Find<LiteralExpressionSyntax>() is { } literal)
        {
            yield return new FixEdit("file", $"Write \"{path}\"", editor => editor.ReplaceNode(
                literal, (current, _) => AttributeSettings.Literal(path!).WithTriviaFrom(current)));
        }
    }
}
