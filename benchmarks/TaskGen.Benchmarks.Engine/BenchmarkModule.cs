using TaskGen.Benchmarks.Engine;
using TaskGen.CompilerServices;
using TaskGen.Definitions;

[assembly: PipelineModule<BenchmarkModule>]

namespace TaskGen.Benchmarks.Engine;

/// <summary>The list of definitions as the generator writes it.</summary>
public sealed class BenchmarkModule : IPipelineModule
{
    /// <inheritdoc/>
    public void Register(PipelineCatalog catalog) => catalog.Add(Number.Increment);
}
