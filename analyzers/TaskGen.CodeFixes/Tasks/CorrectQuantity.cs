using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Rewrites a quantity in Kubernetes' notation: "4GB" as "4G" or as "4Gi".</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectQuantity)), Shared]
internal sealed class CorrectQuantity() : DocumentFix(DiagnosticIds.InvalidQuantity)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target) =>
        target.Find<AttributeArgumentSyntax>()
            is { NameEquals.Name.Identifier.ValueText: var setting, Expression: LiteralExpressionSyntax { Token.Value: string text } literal }
            ? QuantityCorrections.Of(setting, text).Select(correction => new FixEdit(
                correction.Key,
                $"Write \"{correction.Text}\"",
                editor => editor.ReplaceNode(literal, (current, _) => AttributeSettings.Literal(correction.Text).WithTriviaFrom(current))))
            : [];
}
