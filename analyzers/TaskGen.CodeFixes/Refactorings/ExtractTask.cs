using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Refactorings;

/// <summary>Makes a task of an expression in the body of a static workflow: the values that it uses become the parameters.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ExtractTask)), Shared]
internal sealed class ExtractTask : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var chosen = Chosen(root!, context.Span);
        if (chosen.FirstOrDefault()?.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { AttributeLists.Count: > 0, Parent: TypeDeclarationSyntax } method
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || !IsStaticWorkflow(method, model, context.CancellationToken))
        {
            return;
        }

        var tasks = chosen.Select(expression => ExtractedTask.Of(expression, method, model, context.CancellationToken));
        if (tasks.FirstOrDefault(static task => task is not null) is { } extracted)
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"Extract task '{extracted.Name}'", token => ApplyAsync(context.Document, extracted, method, token), nameof(ExtractTask)));
        }
    }

    // The selected expression, or those around the caret, outermost first.
    private static IEnumerable<ExpressionSyntax> Chosen(SyntaxNode root, TextSpan span)
    {
        if (span.IsEmpty)
        {
            var token = root.FindToken(span.Start);
            var before = token.GetPreviousToken();
            var touched = token.SpanStart == span.Start && before.Span.End == span.Start ? new[] { token, before } : [token];
            return touched.SelectMany(static one => one.Parent!.AncestorsAndSelf().TakeWhile(static node => node is not MemberDeclarationSyntax))
                .OfType<ExpressionSyntax>()
                .Where(expression => expression.Span.IntersectsWith(span))
                .Distinct()
                .OrderByDescending(static expression => expression.Span.Length);
        }

        var text = root.GetText().ToString(span);
        var selected = TextSpan.FromBounds(span.Start + text.Length - text.TrimStart().Length, span.End - text.Length + text.TrimEnd().Length);
        return selected.IsEmpty
            ? []
            : root.FindNode(selected, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ExpressionSyntax>().Where(
                expression => expression.Span == selected);
    }

    private static bool IsStaticWorkflow(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(method, cancellationToken) is { IsStatic: true, IsGenericMethod: false } symbol
        && Declarations.Attribute(symbol, KnownNames.WorkflowAttribute, KnownSymbols.For(model.Compilation)) is { } attribute
        && !new AttributeArguments(attribute, cancellationToken).Boolean("Dynamic");

    private static async Task<Document> ApplyAsync(
        Document document, ExtractedTask extracted, MethodDeclarationSyntax method, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        editor.ReplaceNode(extracted.Expression, SyntaxFactory.ParseExpression(extracted.Call).WithTriviaFrom(extracted.Expression));
        editor.InsertAfter(method, Member(extracted, method));
        return editor.GetChangedDocument();
    }

    private static MemberDeclarationSyntax Member(ExtractedTask extracted, MethodDeclarationSyntax method)
    {
        var newLine = method.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        newLine = newLine.RawKind == 0 ? SyntaxFactory.LineFeed : newLine;
        var indentation = method.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        var text = $"{newLine}{indentation}[{extracted.Attribute}]{newLine}{indentation}{extracted.Declaration}{newLine}";
        return SyntaxFactory.ParseMemberDeclaration(text, options: method.SyntaxTree.Options)!;
    }
}
