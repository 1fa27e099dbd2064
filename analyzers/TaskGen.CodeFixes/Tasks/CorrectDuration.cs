using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Rewrites a duration with units: "10" as "10s" or "10m", "00:10:00" as "10m".</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectDuration)), Shared]
internal sealed class CorrectDuration() : DocumentFix(DiagnosticIds.InvalidDuration)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target) =>
        target.Find<AttributeArgumentSyntax>() is { Expression: LiteralExpressionSyntax { Token.Value: string text } literal }
            ? DurationCorrections.Of(text).Select(correction => new FixEdit(
                correction.Key,
                $"Write \"{correction.Text}\"",
                editor => editor.ReplaceNode(literal, (current, _) => AttributeSettings.Literal(correction.Text).WithTriviaFrom(current))))
            : [];
}
