using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn.Tests.Samples;

/// <summary>Makes the first letter of the reported name upper-case; properties give it faults to be found.</summary>
internal sealed class UpperCaseFix : CodeFixProvider
{
    /// <summary>Offers a second action, which puts this instead of the letter.</summary>
    public string? Alternative { get; init; }

    /// <summary>Offers something only if the compilation has a type of this name.</summary>
    public string? NeedsType { get; init; }

    /// <summary>Offers nothing.</summary>
    public bool OffersNothing { get; init; }

    /// <summary>Has a fix-all that changes all to this.</summary>
    public FixAllProvider? FixAll { get; init; } = WellKnownFixAllProviders.BatchFixer;

    /// <summary>Puts this instead of the letter.</summary>
    public string? Replacement { get; init; }

    public override ImmutableArray<string> FixableDiagnosticIds => ["TT0001"];

    public override FixAllProvider? GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken);
        if (NeedsType is not null && !compilation!.ContainsSymbolsWithName(NeedsType))
        {
            return;
        }

        foreach (var (key, replacement) in OffersNothing ? [] : Actions())
        {
            context.RegisterCodeFix(
                CodeAction.Create("Rename to " + key, token => ReplaceAsync(context.Document, context.Span, replacement, token), key),
                context.Diagnostics);
        }
    }

    private IEnumerable<(string Key, string? Replacement)> Actions()
    {
        yield return ("upper", Replacement);
        if (Alternative is not null)
        {
            yield return ("other", Alternative);
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, TextSpan span, string? replacement, CancellationToken token)
    {
        var text = await document.GetTextAsync(token);
        var first = new TextSpan(span.Start, 1);
        return document.WithText(text.Replace(first, replacement ?? text.ToString(first).ToUpperInvariant()));
    }
}
