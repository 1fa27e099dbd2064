using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TaskGen.Testing.Roslyn;

/// <summary>Finds what a fix can fix in a project, and applies it once or everywhere.</summary>
internal sealed class FixSession(AnalyzerTest analysis, CodeFixProvider fix, string? equivalenceKey)
{
    // Fixing all asks again for each scope.
    private readonly ConditionalWeakTable<Project, Task<ImmutableArray<Diagnostic>>> _fixable = [];

    // What others report is nothing to this fix.
    private readonly AnalyzerTest _analysis = analysis with
    {
        Analyzers = [.. analysis.Analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => fix.FixableDiagnosticIds.Contains(rule.Id)))],
    };

    /// <summary>What the fix claims to fix in the files of the project, by file and place.</summary>
    public Task<ImmutableArray<Diagnostic>> FixableAsync(Project project, CancellationToken cancellationToken) =>
        _fixable.GetValue(project, project => FindAsync(project, cancellationToken));

    private async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken)
            ?? throw new TestFailureException("The project has no compilation.");
        var reported = await _analysis.ReportAsync(compilation, cancellationToken);
        return
        [
            .. reported
                .Where(diagnostic => !diagnostic.IsSuppressed && fix.FixableDiagnosticIds.Contains(diagnostic.Id))
                .Where(diagnostic => FindDocument(project, diagnostic) is not null)
                .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The actions that the fix offers for a diagnostic, with the wanted equivalence key where one is wanted.</summary>
    public async Task<ImmutableArray<CodeAction>> OfferedAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(
            FindDocument(project, diagnostic)!, diagnostic, (action, _) => actions.Add(action), cancellationToken));
        return [.. actions.Where(action => equivalenceKey is null || action.EquivalenceKey == equivalenceKey)];
    }

    /// <summary>Applies one action, with the clean-up (formatting, simplification) that editors do after it.</summary>
    public static async Task<Project> ApplyAsync(Project project, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        return operations.OfType<ApplyChangesOperation>().SingleOrDefault() is { } changes
            ? changes.ChangedSolution.GetProject(project.Id)!
            : throw new TestFailureException($"The fix '{action.Title}' changes nothing.");
    }

    /// <summary>Applies the fix to all diagnostics in scope at once; null where it has no such provider, or not for this scope.</summary>
    public async Task<Project?> ApplyAllAsync(
        Project project, Diagnostic first, CodeAction action, FixAllScope scope, CancellationToken cancellationToken)
    {
        if (fix.GetFixAllProvider() is not { } provider || !provider.GetSupportedFixAllScopes().Contains(scope))
        {
            return null;
        }

        var context = new FixAllContext(
            FindDocument(project, first)!, fix, scope, action.EquivalenceKey, [first.Id], new Diagnostics(this), cancellationToken);
        return await provider.GetFixAsync(context) is { } all
            ? await ApplyAsync(project, all, cancellationToken)
            : throw new TestFailureException($"Fixing all in the {scope} offers nothing for '{action.Title}'.");
    }

    private static Document? FindDocument(Project project, Diagnostic diagnostic) =>
        project.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document and not SourceGeneratedDocument ? document : null;

    private sealed class Diagnostics(FixSession session) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await session.FixableAsync(project, cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await session.FixableAsync(document.Project, cancellationToken))
                .Where(diagnostic => FindDocument(document.Project, diagnostic)?.Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
