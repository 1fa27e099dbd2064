using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TaskGen.CompilerServices;

namespace TaskGen.Benchmarks.Engine;

/// <summary>One uncached task, alone: called directly, through the engine, and through the engine in a host.</summary>
public class TaskBenchmarks
{
    private readonly Number _inputs = new(1);
    private IHost? _host;
    private IPipelineRunner _runner = null!;

    [GlobalSetup]
    public void Start()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddTaskGen(typeof(BenchmarkModule).Assembly);
        _host = builder.Build();
        _runner = _host.Services.GetRequiredService<IPipelineRunner>();
    }

    [GlobalCleanup]
    public void Stop() => _host?.Dispose();

    [Benchmark(Baseline = true)]
    public Task<int> Direct() => Number.AddAsync(_inputs.Value);

    [Benchmark]
    public Task<int> Engine() => PipelineRunner.RunAsync(Number.Increment, _inputs, null, default);

    [Benchmark]
    public Task<int> EngineInHost() => _runner.RunAsync(Number.Increment, _inputs);

    [Benchmark]
    public Task<int> DirectThatWaits() => Number.AddLaterAsync(_inputs.Value);

    [Benchmark]
    public Task<int> EngineThatWaits() => PipelineRunner.RunAsync(Number.IncrementLater, _inputs, null, default);
}
