using BenchmarkDotNet.Attributes;
using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Benchmarks.Engine;

/// <summary>Workflows of many small tasks, beside the same calls by hand. Divide by the number of nodes for the cost of one.</summary>
public class GraphBenchmarks
{
    private readonly Number _inputs = new(1);
    private WorkflowDefinition<Number, int> _chain = null!;
    private WorkflowDefinition<Number, int> _fanOut = null!;
    private WorkflowDefinition<Number, int> _chainThatWaits = null!;

    /// <summary>The number of tasks.</summary>
    [Params(1_000, 10_000)]
    public int Nodes { get; set; }

    [GlobalSetup]
    public void Build()
    {
        _chain = NumberFlow.Chain(Number.Increment, Nodes);
        _fanOut = NumberFlow.FanOut(Number.Increment, Nodes);
        _chainThatWaits = NumberFlow.Chain(Number.IncrementLater, Nodes);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> DirectCalls()
    {
        var value = _inputs.Value;
        for (var i = 0; i < Nodes; i++)
        {
            value = await Number.AddAsync(value).ConfigureAwait(false);
        }

        return value;
    }

    [Benchmark]
    public Task<int> Chain() => PipelineRunner.RunAsync(_chain, _inputs, null, default);

    [Benchmark]
    public Task<int> FanOut() => PipelineRunner.RunAsync(_fanOut, _inputs, null, default);

    [Benchmark]
    public async Task<int> DirectCallsThatWait()
    {
        var value = _inputs.Value;
        for (var i = 0; i < Nodes; i++)
        {
            value = await Number.AddLaterAsync(value).ConfigureAwait(false);
        }

        return value;
    }

    [Benchmark]
    public Task<int> ChainThatWaits() => PipelineRunner.RunAsync(_chainThatWaits, _inputs, null, default);
}
