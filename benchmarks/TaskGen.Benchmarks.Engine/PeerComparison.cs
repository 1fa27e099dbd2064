using System.Diagnostics;
using System.Globalization;
using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Benchmarks.Engine;

/// <summary>What benchmarks/peers.sh compares: lines of a name, a tab and microseconds a task.</summary>
internal static class PeerComparison
{
    /// <summary>Measures chains of so many tasks, each once warm, in a store in the temporary directory.</summary>
    public static async Task RunAsync(int count)
    {
        var directory = Directory.CreateTempSubdirectory("taskgen-peers-").FullName;
        try
        {
            var plain = NumberFlow.Chain(Number.Increment, count);
            var cached = NumberFlow.Chain(Number.IncrementCached, count);

            // The peers' interpreter has nothing to compile; what it takes here until code is compiled is part of docs/benchmarks.md's start-up.
            for (var i = 0; i < 20; i++)
            {
                await PipelineRunner.RunAsync(plain, new Number(0), null, default).ConfigureAwait(false);
            }

            await MeasureAsync("task: TaskGen, no store, chain", plain, null).ConfigureAwait(false);

            var warm = new RunOptions { Store = Path.Combine(directory, "warm") };
            for (var i = 0; i < 3; i++)
            {
                await PipelineRunner.RunAsync(cached, new Number(0), warm, default).ConfigureAwait(false);
                await PipelineRunner.RunAsync(plain, new Number(0), warm, default).ConfigureAwait(false);
            }

            var options = new RunOptions { Store = Path.Combine(directory, "store") };
            await MeasureAsync("task: TaskGen, durable, chain", plain, options).ConfigureAwait(false);
            await MeasureAsync("kept on disk: TaskGen, synced", cached, options).ConfigureAwait(false);
            await MeasureAsync("hit: TaskGen", cached, options).ConfigureAwait(false);
            var memory = options with { ResultMemory = new ResultMemory() };
            await PipelineRunner.RunAsync(cached, new Number(0), memory, default).ConfigureAwait(false);
            await MeasureAsync("hit: TaskGen, in memory", cached, memory).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task MeasureAsync(string name, WorkflowDefinition<Number, int> flow, RunOptions? options)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await PipelineRunner.RunAsync(flow, new Number(0), options, default).ConfigureAwait(false);
        var microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds / result;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{microseconds:F2}"));
    }
}
