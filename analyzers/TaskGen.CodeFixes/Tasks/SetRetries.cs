using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Lets a failed attempt be repeated, so that the other options have a meaning.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetRetries)), Shared]
internal sealed class SetRetries() : DocumentFix(DiagnosticIds.OptionWithoutRetries)
{
    private const int Usual = 3;

    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeSyntax>() is { } attribute)
        {
            yield return new FixEdit("retries", "Retry three times", editor => editor.ReplaceNode(attribute, static (current, _) => AttributeSettings.Set(
                (AttributeSyntax)current, "Retries", SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(Usual)))));
        }
    }
}
