using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Says that a result is left lying on purpose: <c>_ = Call();</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DiscardResult)), Shared]
internal sealed class DiscardResult() : DocumentFix(DiagnosticIds.UnusedResult)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<StatementSyntax>() is { } statement && Call(statement) is { } call && call.Span == target.Diagnostic.Location.SourceSpan)
        {
            yield return new FixEdit(
                "discard", "Discard the result", editor => editor.ReplaceNode(statement, (_, _) => Discard(call).WithTriviaFrom(statement)));
        }
    }

    // The call whose result is the whole point of a statement, unless a name that the statement declares is used after all.
    private static ExpressionSyntax? Call(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => IsMentioned(assignment.Left, statement) ? null : assignment.Right,
        ExpressionStatementSyntax expression => expression.Expression,
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } when !IsMentioned(variables[0], statement) =>
            variables[0].Initializer?.Value,
        _ => null,
    };

    private static bool IsMentioned(SyntaxNode declaration, StatementSyntax statement)
    {
        var names = declaration.DescendantNodesAndSelf()
            .Select(static node => node switch
            {
                SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                _ => null,
            })
            .ToArray();
        return statement.Parent!.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => names.Contains(use.Identifier.ValueText));
    }

    private static ExpressionStatementSyntax Discard(ExpressionSyntax call) => SyntaxFactory.ExpressionStatement(
        SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.ParseExpression("_ "),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            call.WithoutTrivia()));
}
