using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// Applies all that fixes and refactorings offer in a file, each on its own, and the fixes of all its diagnostics at once. Nothing may throw,
/// and a text that parses must do so afterwards.
/// </summary>
public sealed record FixSweep
{
    /// <summary>What generates code, and what fixes are for.</summary>
    public required AnalyzerTest Analysis { get; init; }

    /// <summary>The fixes.</summary>
    public required ImmutableArray<CodeFixProvider> Fixes { get; init; }

    /// <summary>The refactorings.</summary>
    public required ImmutableArray<CodeRefactoringProvider> Refactorings { get; init; }

    /// <summary>How many actions were applied, and what went wrong.</summary>
    /// <param name="sources">The files of the project.</param>
    /// <param name="path">The file that is swept.</param>
    /// <param name="selections">Where refactorings are asked for.</param>
    /// <param name="cancellationToken">Cancels the sweep.</param>
    public async Task<(int Applied, ImmutableArray<string> Faults)> RunAsync(
        IEnumerable<(string Path, string Text)> sources, string path, IEnumerable<TextSpan> selections, CancellationToken cancellationToken = default)
    {
        var compilation = Analysis.Compilation with { Sources = [.. Analysis.Compilation.Sources, .. sources] };
        var project = await FixProject.CreateAsync(compilation, Analysis.Generators, cancellationToken);
        var document = project.Documents.Single(document => document.FilePath == path);
        var tree = (await document.GetSyntaxTreeAsync(cancellationToken))!;
        var generated = (await document.Project.GetCompilationAsync(cancellationToken))!;
        var reported = await Analysis.ReportInFileAsync(generated, tree, cancellationToken);
        var run = new Run(document, !HasErrors(tree), cancellationToken);
        foreach (var fix in Fixes)
        {
            await run.FixAsync(fix, [.. reported.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))]);
        }

        foreach (var (refactoring, selection) in Refactorings.SelectMany(refactoring => selections.Select(selection => (refactoring, selection))))
        {
            await run.RefactorAsync(refactoring, selection);
        }

        return (run.Applied, [.. run.Faults]);
    }

    private static bool HasErrors(SyntaxTree tree) => tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private sealed class Run(Document document, bool parses, CancellationToken cancellationToken)
    {
        public int Applied { get; private set; }

        public List<string> Faults { get; } = [];

        public async Task FixAsync(CodeFixProvider fix, ImmutableArray<Diagnostic> diagnostics)
        {
            var keys = new HashSet<string?>();
            foreach (var diagnostic in diagnostics)
            {
                var name = $"{fix.GetType().Name} for {diagnostic}";
                var actions = new List<CodeAction>();
                await TryAsync(name, () => fix.RegisterCodeFixesAsync(
                    new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken)));
                foreach (var action in actions)
                {
                    await ApplyAsync(name, () => Task.FromResult<CodeAction?>(action));
                    if (keys.Add(action.EquivalenceKey) && fix.GetFixAllProvider() is { } provider)
                    {
                        var all = new FixAllContext(
                            document, fix, FixAllScope.Document, action.EquivalenceKey!, [diagnostic.Id], new Known(diagnostics), cancellationToken);
                        await ApplyAsync($"{name}, all at once", () => provider.GetFixAsync(all));
                    }
                }
            }
        }

        public async Task RefactorAsync(CodeRefactoringProvider refactoring, TextSpan selection)
        {
            var name = $"{refactoring.GetType().Name} at {selection}";
            var actions = new List<CodeAction>();
            await TryAsync(name, () => refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, selection, actions.Add, cancellationToken)));
            foreach (var action in actions)
            {
                await ApplyAsync(name, () => Task.FromResult<CodeAction?>(action));
            }
        }

        private Task ApplyAsync(string name, Func<Task<CodeAction?>> offer) => TryAsync(name, async () =>
        {
            var changed = await FixSession.ApplyAsync(document.Project, (await offer())!, cancellationToken);
            Applied++;
            if (parses && HasErrors((await changed.GetDocument(document.Id)!.GetSyntaxTreeAsync(cancellationToken))!))
            {
                Faults.Add($"{name} gives what does not parse:\n{await changed.GetDocument(document.Id)!.GetTextAsync(cancellationToken)}");
            }
        });

        private async Task TryAsync(string name, Func<Task> act)
        {
            try
            {
                await act();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Faults.Add($"{name} threw {exception}");
            }
        }
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
