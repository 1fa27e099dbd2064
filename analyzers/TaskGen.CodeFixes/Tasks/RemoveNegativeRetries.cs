using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Sets a negative number of retries to zero.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveNegativeRetries)), Shared]
internal sealed class RemoveNegativeRetries() : DocumentFix(DiagnosticIds.NegativeRetries)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeArgumentSyntax>() is { Expression: PrefixUnaryExpressionSyntax number })
        {
            yield return new FixEdit("zero", "Retry never", editor => editor.ReplaceNode(number, static (current, _) =>
                SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(0)).WithTriviaFrom(current)));
        }
    }
}
