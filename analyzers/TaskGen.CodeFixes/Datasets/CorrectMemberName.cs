using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn.Problems;

namespace TaskGen.CodeFixes.Datasets;

/// <summary>Replaces the name of a member or metric by the one that is meant, where they differ in case and underscores alone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectMemberName)), Shared]
internal sealed class CorrectMemberName() : DocumentFix(DiagnosticIds.NoMemberOfRow, DiagnosticIds.ConditionOnNothing, DiagnosticIds.UnknownMetric)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Diagnostic.Properties.TryGetValue(Problem.Suggestion, out var member)
            && target.Find<LiteralExpressionSyntax>() is { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
        {
            yield return new FixEdit("member", $"Write \"{member}\"", editor => editor.ReplaceNode(
                literal, (current, _) => SyntaxFactory.LiteralExpression(
                    SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(member!)).WithTriviaFrom(current)));
        }
    }
}
