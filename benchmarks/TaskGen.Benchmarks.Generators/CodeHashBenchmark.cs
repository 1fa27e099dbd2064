using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Generators;

namespace TaskGen.Benchmarks.Generators;

/// <summary>What code hashes cost a build of 1,000 tasks, of which 100 share a chain of 50 helpers.</summary>
[MemoryDiagnoser]
public class CodeHashBenchmark
{
    private const int Helpers = 50;

    private CSharpCompilation _project = null!;

    /// <summary>Whether implementation outputs are on, as in a build.</summary>
    [Params(false, true)]
    public bool Hashes { get; set; }

    [IterationSetup]
    public void FreshCompilation()
    {
        _project = TaskProject.With(TaskProject.Create(), "Unrelated.cs", Shared());
        for (var file = 0; file < TaskProject.Files; file++)
        {
            _project = TaskProject.With(_project, $"Tasks{file}.cs", TaskProject.TaskFile(file, "Shared.Step0(input.Value)"));
        }
    }

    [Benchmark(Description = "first run")]
    public GeneratorDriver Build()
    {
        var disabled = Hashes ? IncrementalGeneratorOutputKind.None : IncrementalGeneratorOutputKind.Implementation;
        var driver = CSharpGeneratorDriver.Create(
            [new PipelineGenerator().AsSourceGenerator()], parseOptions: TaskProject.Options, driverOptions: new GeneratorDriverOptions(disabled))
            .RunGenerators(_project);
        var isHashed = driver.GetRunResult().GeneratedTrees.Any(static tree => tree.FilePath.EndsWith("CodeHashes.g.cs", StringComparison.Ordinal));
        return isHashed == Hashes ? driver : throw new InvalidOperationException("The hashes are there when they should not be, or the reverse.");
    }

    private static string Shared()
    {
        var text = new StringBuilder("namespace Benchmark;\n\npublic static class Shared\n{\n");
        for (var i = 0; i < Helpers; i++)
        {
            var rest = i + 1 < Helpers ? $"Step{i + 1}(x + {i})" : "x";
            text.Append(CultureInfo.InvariantCulture, $"    public static double Step{i}(double x) => System.Math.Sqrt({rest});\n");
        }

        return text.Append("}\n").ToString();
    }
}
