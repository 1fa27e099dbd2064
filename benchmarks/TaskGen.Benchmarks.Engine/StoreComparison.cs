using System.Diagnostics;
using System.Globalization;

namespace TaskGen.Benchmarks.Engine;

/// <summary>Runs with a store beside the same work by hand, in turns: what else the machine does meanwhile meets all alike.</summary>
internal static class StoreComparison
{
    private const int WarmUp = 3;

    /// <summary>Hits in the cache, on the disk and in memory.</summary>
    public static Task HitsAsync(int rounds) => RunAsync(rounds, static benchmarks =>
    [
        ("by hand", () => Task.FromResult(benchmarks.HitsByHand())),
        ("TaskGen", benchmarks.Hits),
        ("by hand, in memory", () => Task.FromResult(benchmarks.RememberedHitsByHand())),
        ("TaskGen, in memory", benchmarks.RememberedHits),
    ]);

    /// <summary>Nodes whose results are in the journal of a run, beside lines appended to a file.</summary>
    public static Task DurableAsync(int rounds) => RunAsync(rounds, static benchmarks =>
    [
        ("by hand", benchmarks.AppendsByHand),
        ("TaskGen", benchmarks.DurableNodes),
    ]);

    // Writes the median and the least time of a task, in microseconds, and the median of the processor's time on all threads.
    private static async Task RunAsync(int rounds, Func<StoreBenchmarks, (string Name, Func<Task> Run)[]> select)
    {
        var benchmarks = new StoreBenchmarks { Nodes = 10_000 };
        benchmarks.Build();
        try
        {
            var cases = Array.ConvertAll(select(benchmarks), static one => (one.Name, one.Run, Times: new List<double>(), Used: new List<double>()));
            for (var round = 0; round < WarmUp + rounds; round++)
            {
                foreach (var (_, run, times, used) in cases)
                {
                    var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                    await run().ConfigureAwait(false);
                    if (round >= WarmUp)
                    {
                        times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / benchmarks.Nodes);
                        used.Add((Environment.CpuUsage.TotalTime - before).TotalMicroseconds / benchmarks.Nodes);
                    }
                }
            }

            foreach (var (name, _, times, used) in cases)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{name,-20} median {Median(times),6:F2} µs   least {times.Min(),6:F2} µs   "
                    + $"processor {Median(used),6:F2} µs"));
            }
        }
        finally
        {
            benchmarks.Remove();
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
