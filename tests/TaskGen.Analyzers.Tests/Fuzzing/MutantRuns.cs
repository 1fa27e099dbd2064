using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Estimators;
using TaskGen.Generators;
using TaskGen.Roslyn.Reading;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Runs generator and analyzers over mutants, each as the first edit of its project.</summary>
internal sealed class MutantRuns
{
    // For what never ends: far more than the slowest mutant takes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Each compilation merges the namespaces of all its references anew: it has those that the sources use.
    private static readonly ImmutableHashSet<string> Framework =
    [
        "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable", "System.Collections.NonGeneric", "System.ComponentModel",
        "System.ComponentModel.Primitives", "System.Console", "System.Data.Common", "System.Diagnostics.DiagnosticSource", "System.Linq",
        "System.Linq.Expressions", "System.Memory", "System.Net.Http", "System.Net.Primitives", "System.Private.CoreLib", "System.Private.Uri",
        "System.Runtime", "System.Runtime.Extensions", "System.Runtime.InteropServices", "System.Runtime.Numerics", "System.Security.Cryptography",
        "System.Text.Json", "System.Text.RegularExpressions", "System.Threading", "netstandard",
    ];

    // Mutants run side by side, so none of them needs threads of its own.
    public static readonly AnalyzerTest Analysis = Verify.Analysis with
    {
        Compilation = Verify.Analysis.Compilation.With(typeof(StandardScaler).Assembly) with
        {
            Framework = [.. TestReferences.Framework.Where(static reference => Framework.Contains(Path.GetFileNameWithoutExtension(reference.Display!)))],
            AdditionalFiles = [Verify.DataFile("data/wine.csv")],
            IsConcurrent = false,
        },
    };

    /// <summary>Of all tests: the projects are the same.</summary>
    public static MutantRuns Shared { get; } = new();

    // All projects come from one, or each would read the references anew.
    private readonly GeneratorRun _empty = GeneratorRun.StartUntracked(Analysis.Compilation, new PipelineGenerator());

    private readonly ConcurrentDictionary<AnnotatedProject, Lazy<GeneratorRun>> _unmutated = new();

    /// <summary>What is generated for a project as it is.</summary>
    public GeneratorRun Unmutated(AnnotatedProject project) =>
        _unmutated.GetOrAdd(project, added => new Lazy<GeneratorRun>(() => Project(added.Sources))).Value;

    /// <summary>What is generated for files.</summary>
    public GeneratorRun Project(IEnumerable<(string Path, string Text)> sources) =>
        _empty.ThenEdit([.. sources.Select(static source => SourceEdit.AddFile(source.Path, source.Text))]);

    /// <summary>What a mutant has brought about.</summary>
    public async Task<MutantOutcome> OutcomeAsync(Mutant mutant)
    {
        var unmutated = Unmutated(mutant.Project);
        try
        {
            return await Task.Run(() => OutcomeAsync(unmutated.ThenEdit(Edit(mutant)), mutant.Path)).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return new([$"It has not ended after {Patience}."], IsSound: false);
        }
    }

    /// <summary>What generator and analyzers have brought about for a file and its project.</summary>
    public static async Task<MutantOutcome> OutcomeAsync(GeneratorRun run, string path)
    {
        var faults = run.Exceptions.Select(static exception => exception.ToString()).ToList();
        try
        {
            var tree = run.Output.SyntaxTrees.Single(tree => tree.FilePath == path);
            var reported = await Analysis.ReportInFileAsync(run.Output, tree, CancellationToken.None);
            var isSound = !tree.GetDiagnostics().Concat(reported).Any(IsError) && AddCompilerFaults(run.Output, faults);
            return new(faults, isSound);
        }
        catch (TestFailureException thrown)
        {
            return new([.. faults, thrown.Message], IsSound: false);
        }
    }

    // False if the compiler has an error to report of what the user wrote, on its own or for want of what is not generated.
    private static bool AddCompilerFaults(Compilation output, List<string> faults)
    {
        // CS8795: the method that LoggerMessage's generator, which does not run here, implements.
        var reported = output.GetDiagnostics()
            .Where(static diagnostic => diagnostic is { Severity: not DiagnosticSeverity.Hidden, IsSuppressed: false } && diagnostic.Id != "CS8795")
            .ToLookup(static diagnostic => diagnostic.Location.SourceTree is { } tree && GeneratedCode.IsOurs(tree));
        if (reported[false].Any(IsError))
        {
            return false;
        }

        // What the user is warned of may be said again; and what follows the first mostly follows from it.
        var known = reported[false].Select(Family).ToHashSet();
        faults.AddRange(reported[true].Where(diagnostic => !known.Contains(Family(diagnostic))).Take(1)
            .Select(static diagnostic => $"The compiler reports of what is generated: {diagnostic}"));
        return true;
    }

    // One null that should not be is told of in many ways.
    private static string Family(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal) || diagnostic.Id == "CS8714"
        ? "null"
        : diagnostic.Id;

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static SourceEdit Edit(Mutant mutant) =>
        SourceEdit.Change(mutant.Path, text => new TextChange(new TextSpan(0, text.Length), mutant.Text));
}
