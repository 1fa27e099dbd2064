using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// Runs generators, then analyzers on what came out, as the compiler and editors do, and compares every diagnostic
/// with the marks in the source, by id and place. Compiler errors need a mark too: <c>{|CS0103:name|}</c>.
/// </summary>
/// <example><code>
/// private static readonly AnalyzerTest Test = new() { Analyzers = [new TaskAnalyzer()], Generators = [new TaskGenerator()] };
///
/// await Test.VerifyAsync("class {|TG0001:Wine|} { [Task] public static int One() => 1; }");
/// </code></example>
public sealed record AnalyzerTest
{
    private const string CompilerPrefix = "CS";

    /// <summary>What is tested.</summary>
    public required ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; }

    /// <summary>What runs before the analyzers; none by default.</summary>
    public ImmutableArray<IIncrementalGenerator> Generators { get; init; } = [];

    /// <summary>References, options and further sources that all cases share.</summary>
    public TestCompilation Compilation { get; init; } = new();

    /// <summary>The id that <c>[|…|]</c> stands for; by default that of the only diagnostic the analyzers support.</summary>
    public string? DefaultId { get; init; }

    /// <summary>What the diagnostics of an id must say, in invariant culture; ids that are not here may say anything.</summary>
    public ImmutableDictionary<string, string> Messages { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The ids of expected diagnostics that have no place in the source.</summary>
    public ImmutableArray<string> WithoutLocation { get; init; } = [];

    /// <summary>Lets compiler errors without a mark pass.</summary>
    public bool IgnoreCompilerErrors { get; init; }

    /// <summary>Compares the diagnostics of one marked file.</summary>
    /// <exception cref="TestFailureException">A diagnostic is missing, was not expected, or says something else; or something threw.</exception>
    public Task<AnalyzerRun> VerifyAsync(string markup, CancellationToken cancellationToken = default) =>
        VerifyAsync([("Test.cs", markup)], cancellationToken);

    /// <summary>Compares the diagnostics of several marked files.</summary>
    /// <exception cref="TestFailureException">A diagnostic is missing, was not expected, or says something else; or something threw.</exception>
    public async Task<AnalyzerRun> VerifyAsync(IEnumerable<(string Path, string Markup)> sources, CancellationToken cancellationToken = default)
    {
        var marked = sources.Select(source => (source.Path, Markup: Markup.Parse(source.Markup))).ToList();
        var compilation = Compilation with
        {
            Sources = Compilation.Sources.AddRange(marked.Select(source => (source.Path, source.Markup.Text))),
        };
        var run = GeneratorRun.Start(compilation, [.. Generators]).AssertNoExceptions();
        var reported = await ReportAsync(run.Output, cancellationToken);
        new DiagnosticComparison(this, marked).Verify(run.Output, reported);
        return new AnalyzerRun(run, reported);
    }

    /// <summary>What compiler and analyzers report, without what the source suppresses.</summary>
    /// <exception cref="TestFailureException">An analyzer has thrown.</exception>
    public async Task<ImmutableArray<Diagnostic>> ReportAsync(Compilation compilation, CancellationToken cancellationToken) => Analyzers.IsEmpty
        ? compilation.GetDiagnostics(cancellationToken)
        : await AnalyzeAsync(compilation, analysis => analysis.GetAllDiagnosticsAsync(cancellationToken));

    /// <summary>What analyzers report of one file, as an editor asks: other files are bound only as far as this one needs them.</summary>
    /// <exception cref="TestFailureException">An analyzer has thrown.</exception>
    public Task<ImmutableArray<Diagnostic>> ReportInFileAsync(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken) =>
        AnalyzeAsync(compilation, analysis => analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, cancellationToken));

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> analyze)
    {
        var thrown = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. Compilation.AdditionalFiles], Compilation.OptionsProvider),
            (exception, analyzer, _) => { lock (thrown) { thrown.Add($"{analyzer.GetType().Name} threw {exception}"); } },
            concurrentAnalysis: Compilation.IsConcurrent,
            logAnalyzerExecutionTime: false);
        var reported = await analyze(compilation.WithAnalyzers(Analyzers, options));
        return thrown.Count == 0 ? reported : throw new TestFailureException(string.Join('\n', thrown));
    }

    internal string ResolveDefaultId()
    {
        var ids = Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Distinct().ToList();
        return DefaultId ?? (ids is [var only] ? only : throw new TestFailureException(
            $"[|…|] stands for no id, since the analyzers support {string.Join(", ", ids)}: mark by id or set {nameof(DefaultId)}."));
    }

    internal bool Counts(Diagnostic diagnostic, bool isMarked) => !diagnostic.IsSuppressed && (
        !IsOfCompiler(diagnostic.Id)
        || (diagnostic.Severity == DiagnosticSeverity.Error && !IgnoreCompilerErrors)
        || isMarked);

    internal void VerifyMessage(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (Messages.TryGetValue(diagnostic.Id, out var expected) && message != expected)
        {
            throw new TestFailureException($"{diagnostic.Id} should say\n  {expected}\nand says\n  {message}");
        }
    }

    private static bool IsOfCompiler(string id) => id.StartsWith(CompilerPrefix, StringComparison.Ordinal);
}
