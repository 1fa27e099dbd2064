using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Estimators;
using TaskGen.Generators;
using TaskGen.Learn;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Runs generator and analyzers over mutants, each as the first edit of its sound project.</summary>
internal sealed class MutantRuns
{
    // For what never ends: far more than the slowest mutant takes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = Verify.AllAnalyzers();

    // All projects come from one, or each would read the references anew.
    private readonly GeneratorRun _empty = GeneratorRun.Start(
        TestCompilation.Create().With(typeof(TaskAttribute).Assembly, typeof(DatasetAttribute).Assembly, typeof(StandardScaler).Assembly),
        new PipelineGenerator());

    private readonly Dictionary<AnnotatedProject, GeneratorRun> _sound = [];

    /// <summary>What is generated for a sound project.</summary>
    public GeneratorRun Sound(AnnotatedProject project)
    {
        if (!_sound.TryGetValue(project, out var run))
        {
            run = Project(project.Sources);
            _sound.Add(project, run);
        }

        return run;
    }

    /// <summary>What is generated for files.</summary>
    public GeneratorRun Project(IEnumerable<(string Path, string Text)> sources) =>
        _empty.ThenEdit([.. sources.Select(static source => SourceEdit.AddFile(source.Path, source.Text))]);

    /// <summary>What is thrown on the way, with its stack; nothing if all is well.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="isAnalyzed">Whether analyzers run, too.</param>
    public async Task<IReadOnlyCollection<string>> FaultsAsync(Mutant mutant, bool isAnalyzed)
    {
        var sound = Sound(mutant.Project);
        try
        {
            return await Task.Run(() => FaultsAsync(sound.ThenEdit(Edit(mutant)), isAnalyzed)).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return [$"It has not ended after {Patience}."];
        }
    }

    /// <summary>What the generator has thrown, and what analyzers throw for what came out.</summary>
    public static async Task<IReadOnlyCollection<string>> FaultsAsync(GeneratorRun run, bool isAnalyzed)
    {
        var faults = new ConcurrentQueue<string>(run.Exceptions.Select(static exception => exception.ToString()));
        if (isAnalyzed)
        {
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, analyzer, _) => faults.Enqueue($"{analyzer.GetType().Name}: {exception}"),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false);
            await run.Output.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        }

        return faults;
    }

    private static SourceEdit Edit(Mutant mutant) =>
        SourceEdit.Change(mutant.Path, text => new TextChange(new TextSpan(0, text.Length), mutant.Text));
}
