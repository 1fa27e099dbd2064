using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Leaves items that failed out, before their values are taken in a <c>Select</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveFailedItemsOut)), Shared]
internal sealed class LeaveFailedItemsOut() : DocumentFix(DiagnosticIds.UncheckedMapResult)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MemberAccessExpressionSyntax>() is { Expression: IdentifierNameSyntax item } value
            && value.FirstAncestorOrSelf<SimpleLambdaExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } lambda
            && lambda.Parameter.Identifier.ValueText == item.Identifier.ValueText
            && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select", Expression: var items })
        {
            yield return new FixEdit("filter", "Leave failed items out", editor => editor.ReplaceNode(
                items, (current, _) => SyntaxFactory.ParseExpression(
                    $"{current.WithoutTrivia()}.Where({item.Identifier.Text} => {item.Identifier.Text}.Succeeded)").WithTriviaFrom(current)))
            {
                Whole = items,
            };
        }
    }
}
