using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// Applies a fix to the diagnostics of a marked source: one after the other, and all at once in the document and in
/// the project where the fix can. Each way must give the fixed source, which must have no such diagnostic left.
/// </summary>
public sealed record CodeFixTest
{
    /// <summary>How the diagnostics come about.</summary>
    public required AnalyzerTest Analysis { get; init; }

    /// <summary>What is tested.</summary>
    public required CodeFixProvider Fix { get; init; }

    /// <summary>The key of the wanted action, for a fix that offers several.</summary>
    public string? EquivalenceKey { get; init; }

    /// <summary>Fixes one marked file. Marks in the fixed source are diagnostics that other rules, or the compiler, report there.</summary>
    /// <exception cref="TestFailureException">The source has other diagnostics, or the fix gives another text or leaves a diagnostic.</exception>
    public Task VerifyAsync(string markup, string fixedMarkup, CancellationToken cancellationToken = default) =>
        VerifyAsync([("Test.cs", markup)], [("Test.cs", fixedMarkup)], cancellationToken);

    /// <summary>Fixes several marked files; the fix may add and remove some.</summary>
    /// <exception cref="TestFailureException">The sources have other diagnostics, or the fix gives other texts or leaves a diagnostic.</exception>
    public async Task VerifyAsync(
        ImmutableArray<(string Path, string Markup)> sources,
        ImmutableArray<(string Path, string Markup)> fixedSources,
        CancellationToken cancellationToken = default)
    {
        var session = new FixSession(Analysis, Fix, EquivalenceKey);
        var (project, diagnostics) = await OpenAsync(session, sources, cancellationToken);
        if (diagnostics.IsEmpty)
        {
            throw new TestFailureException($"There is nothing to fix: no {string.Join(", ", Fix.FixableDiagnosticIds)} was reported.");
        }

        var expected = new SortedDictionary<string, string>(
            (Analysis.Compilation with { Sources = [.. Analysis.Compilation.Sources, .. Plain(fixedSources)] })
                .AllSources.ToDictionary(source => source.Path, source => source.Text), StringComparer.Ordinal);

        var one = await FixOneByOneAsync(session, project, diagnostics.Length, cancellationToken);
        FixedText.Verify("Fixing one by one", expected, await FixProject.ReadAsync(one, cancellationToken));

        var action = await OfferAsync(session, project, diagnostics[0], cancellationToken);
        foreach (var scope in Scopes(diagnostics))
        {
            if (await session.ApplyAllAsync(project, diagnostics[0], action, scope, cancellationToken) is { } all)
            {
                FixedText.Verify($"Fixing all in the {scope}", expected, await FixProject.ReadAsync(all, cancellationToken));
            }
        }

        await Analysis.VerifyAsync(fixedSources, cancellationToken);
    }

    /// <summary>The source has its marked diagnostics, and the fix offers nothing for any of them.</summary>
    /// <exception cref="TestFailureException">The source has other diagnostics, or the fix offers an action.</exception>
    public async Task VerifyNoFixAsync(string markup, CancellationToken cancellationToken = default)
    {
        var session = new FixSession(Analysis, Fix, EquivalenceKey);
        var (project, diagnostics) = await OpenAsync(session, [("Test.cs", markup)], cancellationToken);
        foreach (var diagnostic in diagnostics)
        {
            if (await session.OfferedAsync(project, diagnostic, cancellationToken) is [var action, ..])
            {
                throw new TestFailureException($"No fix should be offered for\n{DiagnosticText.List([diagnostic])}\nbut '{action.Title}' is.");
            }
        }
    }

    // What stands in several files is not fixed by fixing the first file.
    private static IEnumerable<FixAllScope> Scopes(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => diagnostic.Location.SourceTree).Distinct().Count() == 1
            ? [FixAllScope.Document, FixAllScope.Project]
            : [FixAllScope.Project];

    private static IEnumerable<(string Path, string Text)> Plain(ImmutableArray<(string Path, string Markup)> sources) =>
        sources.Select(source => (source.Path, Markup.Parse(source.Markup).Text));

    private async Task<(Project Project, ImmutableArray<Diagnostic> Diagnostics)> OpenAsync(
        FixSession session, ImmutableArray<(string Path, string Markup)> sources, CancellationToken cancellationToken)
    {
        await Analysis.VerifyAsync(sources, cancellationToken);
        var compilation = Analysis.Compilation with { Sources = [.. Analysis.Compilation.Sources, .. Plain(sources)] };
        var project = await FixProject.CreateAsync(compilation, Analysis.Generators, cancellationToken);
        return (project, await session.FixableAsync(project, cancellationToken));
    }

    private async Task<Project> FixOneByOneAsync(FixSession session, Project project, int limit, CancellationToken cancellationToken)
    {
        for (var applied = 0; ; applied++)
        {
            var left = await session.FixableAsync(project, cancellationToken);
            if (left.IsEmpty)
            {
                return project;
            }

            if (applied == limit)
            {
                var texts = await FixProject.ReadAsync(project, cancellationToken);
                throw new TestFailureException(
                    $"After {applied} fixes this is still reported:\n{DiagnosticText.List(left)}\nin\n{string.Join('\n', texts.Values)}");
            }

            project = await FixSession.ApplyAsync(project, await OfferAsync(session, project, left[0], cancellationToken), cancellationToken);
        }
    }

    private async Task<Microsoft.CodeAnalysis.CodeActions.CodeAction> OfferAsync(
        FixSession session, Project project, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await session.OfferedAsync(project, diagnostic, cancellationToken) switch
        {
            [var only] => only,
            [] => throw new TestFailureException($"No fix{With(EquivalenceKey)} is offered for\n{DiagnosticText.List([diagnostic])}"),
            var several => throw new TestFailureException(
                $"Several fixes are offered; set {nameof(EquivalenceKey)} to one of: {string.Join(", ", several.Select(action => action.EquivalenceKey))}."),
        };

    private static string With(string? equivalenceKey) => equivalenceKey is null ? string.Empty : $" with key '{equivalenceKey}'";
}
