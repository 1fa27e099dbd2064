using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// Applies a refactoring to a source in which <c>[|…|]</c> marks what is selected, or, when it is empty, where the caret
/// stands. It must give the other source, which must have no diagnostic.
/// </summary>
public sealed record CodeRefactoringTest
{
    /// <summary>What generates code, and what is reported of the new source.</summary>
    public required AnalyzerTest Analysis { get; init; }

    /// <summary>What is tested.</summary>
    public required CodeRefactoringProvider Refactoring { get; init; }

    /// <summary>Applies the one action that is offered.</summary>
    /// <exception cref="TestFailureException">None is offered, or several; it gives another text, or one with diagnostics.</exception>
    public async Task VerifyAsync(string markup, string expected, CancellationToken cancellationToken = default)
    {
        var (document, actions) = await OfferedAsync(markup, cancellationToken);
        if (actions is not [var action])
        {
            throw new TestFailureException(
                $"One action should be offered, and {actions.Count} are: {string.Join(", ", actions.Select(offered => offered.Title))}");
        }

        var changed = await FixSession.ApplyAsync(document.Project, action, cancellationToken);
        var text = (await changed.GetDocument(document.Id)!.GetTextAsync(cancellationToken)).ToString();
        var path = document.FilePath!;
        FixedText.Verify("Refactoring", new(StringComparer.Ordinal) { [path] = expected }, new(StringComparer.Ordinal) { [path] = text });
        await Analysis.VerifyAsync(expected, cancellationToken);
    }

    /// <summary>Nothing is offered.</summary>
    /// <exception cref="TestFailureException">Something is.</exception>
    public async Task VerifyNothingOfferedAsync(string markup, CancellationToken cancellationToken = default)
    {
        if ((await OfferedAsync(markup, cancellationToken)).Actions is [var action, ..])
        {
            throw new TestFailureException($"Nothing should be offered for\n{markup}\nbut '{action.Title}' is.");
        }
    }

    private async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> OfferedAsync(string markup, CancellationToken cancellationToken)
    {
        var parsed = Markup.Parse(markup);
        var compilation = Analysis.Compilation with { Sources = [.. Analysis.Compilation.Sources, ("Test.cs", parsed.Text)] };
        var project = await FixProject.CreateAsync(compilation, Analysis.Generators, cancellationToken);
        var document = project.Documents.Single(document => document.Name == "Test.cs");
        var actions = new List<CodeAction>();
        TextSpan span = parsed.Spans.Single().Span;
        await Refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, actions.Add, cancellationToken));
        return (document, actions);
    }
}
