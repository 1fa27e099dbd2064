using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Turns a <c>foreach</c> that makes one call for each item, and may add its result to a new list, into <c>Flow.Map</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MapLoop)), Shared]
internal sealed class MapLoop() : DocumentFix(DiagnosticIds.UnsupportedStatement)
{
    private const string Title = "Call for each item with 'Flow.Map'";

    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<StatementSyntax>() is not ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop
            || Only(loop.Statement) is not { } made
            || !IsOfElement(loop, target))
        {
            yield break;
        }

        if (ItemCall.Of(loop.Expression, loop.Identifier.Text, made, target) is { Result: null } effect)
        {
            yield return new FixEdit("map", Title, editor =>
            {
                editor.ReplaceNode(loop, Statement($"{effect.Expression("")};", Comments(loop), loop));
                Usings.Add(editor, effect.MissingUsing);
            });
        }
        else if (Collected(loop, made, target) is var (declaration, map, ending))
        {
            var name = declaration.Declaration.Variables[0].Identifier.Text;
            yield return new FixEdit("map", Title, editor =>
            {
                editor.ReplaceNode(loop, Statement($"var {name} = {map.Expression(ending)};", [.. Comments(declaration), .. Comments(loop)], declaration)
                    .WithTrailingTrivia(loop.GetTrailingTrivia()));
                editor.RemoveNode(declaration, SyntaxRemoveOptions.KeepNoTrivia);
                Usings.Add(editor, map.MissingUsing);
            });
        }
    }

    // `var results = new List<T>(); foreach (…) { results.Add(Call(item)); }`, one right after the other.
    private static (LocalDeclarationStatementSyntax Declaration, ItemCall Map, string Ending)? Collected(
        ForEachStatementSyntax loop, ExpressionSyntax made, FixTarget target)
    {
        if (made is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax list },
                ArgumentList.Arguments: { Count: 1 } added,
            }
            || ItemCall.Of(loop.Expression, loop.Identifier.Text, added[0].Expression, target) is not { Result: { } result } map
            || Before(loop) is not LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } declaration
            || variables[0] is not { Initializer.Value: { } initial }
            || variables[0].Identifier.ValueText != list.Identifier.ValueText
            || !IsEmpty(initial)
            || target.Model.GetDeclaredSymbol(variables[0], target.CancellationToken) is not ILocalSymbol { Type: INamedTypeSymbol type } local
            || type.Name is not ("List" or "IList" or "ICollection")
            || !SymbolEqualityComparer.Default.Equals(type.TypeArguments.FirstOrDefault(), result))
        {
            return null;
        }

        return (declaration, map, ListUses.AllowReadOnly(local, loop, result, target) ? "" : ".ToList()");
    }

    private static bool IsOfElement(ForEachStatementSyntax loop, FixTarget target) => SymbolEqualityComparer.Default.Equals(
        target.Model.GetDeclaredSymbol(loop, target.CancellationToken)?.Type,
        ListUses.ElementOf(target.Model.GetTypeInfo(loop.Expression, target.CancellationToken).Type, target));

    private static StatementSyntax? Before(StatementSyntax statement) =>
        statement.Parent is BlockSyntax block && block.Statements.IndexOf(statement) is > 0 and var index ? block.Statements[index - 1] : null;

    private static bool IsEmpty(ExpressionSyntax list) => list switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.Initializer is null && creation.ArgumentList is null or { Arguments.Count: 0 },
        CollectionExpressionSyntax collection => collection.Elements.Count == 0,
        _ => false,
    };

    private static ExpressionSyntax? Only(StatementSyntax body) => body switch
    {
        BlockSyntax { Statements: { Count: 1 } statements } => Only(statements[0]),
        ExpressionStatementSyntax statement => statement.Expression,
        _ => null,
    };

    private static StatementSyntax Statement(string text, IReadOnlyList<SyntaxTrivia> comments, StatementSyntax place)
    {
        var leading = place.GetLeadingTrivia();
        var own = new HashSet<string>(leading.Where(IsComment).Select(static comment => comment.ToString()));
        var newLine = place.Parent!.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var indentation = leading.LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var moved = comments.Where(comment => !own.Contains(comment.ToString())).SelectMany(comment => new[] { comment, newLine, indentation });
        return SyntaxFactory.ParseStatement(text).WithLeadingTrivia(leading.AddRange(moved)).WithTrailingTrivia(place.GetTrailingTrivia());
    }

    // What is written about the list and in the loop stays, above the map; what stands after the loop stays after it.
    private static IReadOnlyList<SyntaxTrivia> Comments(StatementSyntax statement) => [.. statement.DescendantTrivia()
        .Where(trivia => IsComment(trivia) && !(statement is ForEachStatementSyntax && statement.GetTrailingTrivia().Contains(trivia)))];

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
