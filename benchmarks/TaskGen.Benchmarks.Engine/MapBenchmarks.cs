using BenchmarkDotNet.Attributes;
using TaskGen.CompilerServices;

namespace TaskGen.Benchmarks.Engine;

/// <summary>A task over a list of trivial items, beside <see cref="Parallel"/> with the same bare calls.</summary>
public class MapBenchmarks
{
    private Number[] _items = [];

    /// <summary>The number of items.</summary>
    [Params(1_000_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Build() => _items = [.. Enumerable.Range(0, Items).Select(static i => new Number(i))];

    [Benchmark(Baseline = true)]
    public async Task<int[]> ParallelForEach()
    {
        var results = new int[_items.Length];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, _items.Length),
            async (i, _) => results[i] = await Number.AddAsync(_items[i].Value).ConfigureAwait(false)).ConfigureAwait(false);
        return results;
    }

    [Benchmark]
    public Task<IReadOnlyList<int>> Map() => PipelineRunner.MapAsync(Number.Increment, _items, null, null, default);
}
