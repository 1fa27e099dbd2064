using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Generators;

namespace TaskGen.Benchmarks.Generators;

/// <summary>What generation costs for 1,000 tasks: at first, and after edits. Each run goes on with the driver of the run before, as in an editor.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmark
{
    private CSharpCompilation _project = null!;
    private CSharpCompilation _edited = null!;
    private GeneratorDriver _driver = null!;
    private int _edits;

    [GlobalSetup]
    public void Setup()
    {
        _project = TaskProject.Create();
        _driver = NewDriver().RunGenerators(_project);
        var result = _driver.GetRunResult();
        var expected = TaskProject.Files * (TaskProject.TasksPerFile + 1) + 1;
        if (!result.Diagnostics.IsEmpty || result.GeneratedTrees.Length != expected)
        {
            throw new InvalidOperationException($"Expected {expected} files, found {result.GeneratedTrees.Length}; {string.Join(", ", result.Diagnostics)}");
        }
    }

    [IterationSetup(Target = nameof(FirstRun))]
    public void FreshCompilation() => _edited = TaskProject.Create();

    [Benchmark(Description = "first run")]
    public GeneratorDriver FirstRun() => NewDriver().RunGenerators(_edited);

    [IterationSetup(Target = nameof(EditElsewhere))]
    public void EditUnrelatedFile() => _edited = TaskProject.With(_project, "Unrelated.cs", TaskProject.Unrelated($"{++_edits}"));

    [Benchmark(Description = "after an unrelated edit")]
    public GeneratorDriver EditElsewhere() => _driver = _driver.RunGenerators(_edited);

    [IterationSetup(Target = nameof(EditTask))]
    public void EditBodyOfOneTask() => _edited = TaskProject.With(_project, "Tasks7.cs", TaskProject.TaskFile(7, $"input.Value + {++_edits}"));

    [Benchmark(Description = "after an edit of one task")]
    public GeneratorDriver EditTask() => _driver = _driver.RunGenerators(_edited);

    // As in an editor, where nothing is hashed.
    private static CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new PipelineGenerator().AsSourceGenerator()],
        parseOptions: TaskProject.Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.Implementation));
}
