using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace TaskGen.CodeFixes;

/// <summary>A fix that edits the file of its diagnostic, for one diagnostic or for all of them at once.</summary>
internal abstract class DocumentFix(params string[] ids) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. ids];

    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var edit in await EditsAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, token => ApplyAsync(context.Document, [diagnostic], edit.Key, token), edit.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The edits that mend a diagnostic, each with a key of its own; none where nothing sensible can be done.</summary>
    protected abstract IEnumerable<FixEdit> Edits(FixTarget target);

    private async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var mended = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            var edits = await EditsAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            if (edits.FirstOrDefault(edit => edit.Key == key) is { } edit && (edit.Whole is null || mended.Add(edit.Whole)))
            {
                edit.Apply(editor);
            }
        }

        return editor.GetChangedDocument();
    }

    private async Task<IReadOnlyList<FixEdit>> EditsAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var node = root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return [.. Edits(new FixTarget(node, model!, diagnostic, cancellationToken))];
    }
}
