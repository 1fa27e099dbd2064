using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.CodeFixes.Caching;

/// <summary>Writes the name of an ignored input as the parameter has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectIgnoredInput)), Shared]
internal sealed class CorrectIgnoredInput() : DocumentFix(DiagnosticIds.IgnoredNoInput)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Diagnostic.Properties.TryGetValue(Problem.Suggestion, out var name) && target.Find<LiteralExpressionSyntax>() is { } literal)
        {
            yield return new FixEdit("input", $"Write \"{name}\"", editor => editor.ReplaceNode(
                literal, (current, _) => AttributeSettings.Literal(name!).WithTriviaFrom(current)));
        }
    }
}
