using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Estimators;
using TaskGen.Generators;
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

    // All projects come from one, or each would read the references anew.
    private readonly GeneratorRun _empty = GeneratorRun.StartUntracked(Analysis.Compilation, new PipelineGenerator());

    private readonly ConcurrentDictionary<AnnotatedProject, Lazy<GeneratorRun>> _unmutated = new();

    /// <summary>What is generated for a project as it is.</summary>
    public GeneratorRun Unmutated(AnnotatedProject project) =>
        _unmutated.GetOrAdd(project, added => new Lazy<GeneratorRun>(() => Project(added.Sources))).Value;

    /// <summary>What is generated for files.</summary>
    public GeneratorRun Project(IEnumerable<(string Path, string Text)> sources) =>
        _empty.ThenEdit([.. sources.Select(static source => SourceEdit.AddFile(source.Path, source.Text))]);

    /// <summary>What is thrown on the way, with its stack; nothing if all is well.</summary>
    public async Task<IReadOnlyCollection<string>> FaultsAsync(Mutant mutant)
    {
        var unmutated = Unmutated(mutant.Project);
        try
        {
            return await Task.Run(() => FaultsAsync(unmutated.ThenEdit(Edit(mutant)), mutant.Path)).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return [$"It has not ended after {Patience}."];
        }
    }

    /// <summary>What the generator has thrown, and what analyzers throw for a file with what came out.</summary>
    public static async Task<IReadOnlyCollection<string>> FaultsAsync(GeneratorRun run, string path)
    {
        var faults = run.Exceptions.Select(static exception => exception.ToString()).ToList();
        try
        {
            await Analysis.ReportInFileAsync(run.Output, run.Output.SyntaxTrees.Single(tree => tree.FilePath == path), CancellationToken.None);
        }
        catch (TestFailureException thrown)
        {
            faults.Add(thrown.Message);
        }

        return faults;
    }

    private static SourceEdit Edit(Mutant mutant) =>
        SourceEdit.Change(mutant.Path, text => new TextChange(new TextSpan(0, text.Length), mutant.Text));
}
