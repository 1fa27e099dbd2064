using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Datasets;

/// <summary>Takes a test size above 1 for percent: 20 becomes 0.2.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WritePercentAsFraction)), Shared]
internal sealed class WritePercentAsFraction() : DocumentFix(DiagnosticIds.TestSizeOutOfRange)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeArgumentSyntax>() is { Expression: LiteralExpressionSyntax { Token.Value: IConvertible number } literal }
            && number.ToDecimal(CultureInfo.InvariantCulture) is > 1 and < 100 and var percent)
        {
            var text = (percent / 100).ToString("0.####################", CultureInfo.InvariantCulture);
            yield return new FixEdit("percent", $"Write {text}", editor => editor.ReplaceNode(
                literal, (current, _) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(current)));
        }
    }
}
