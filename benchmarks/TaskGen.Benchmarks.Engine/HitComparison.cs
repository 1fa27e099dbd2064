using System.Diagnostics;
using System.Globalization;

namespace TaskGen.Benchmarks.Engine;

/// <summary>Hits beside the same work by hand, in turns: what else the machine does meanwhile meets all alike.</summary>
internal static class HitComparison
{
    private const int WarmUp = 3;

    /// <summary>Writes the median and the least time of a hit, in microseconds, and the median of the processor's time on all threads.</summary>
    public static async Task RunAsync(int rounds)
    {
        var benchmarks = new StoreBenchmarks { Nodes = 10_000 };
        benchmarks.Build();
        try
        {
            var cases = new (string Name, Func<Task<int>> Run, List<double> Times, List<double> Used)[]
            {
                ("by hand", () => Task.FromResult(benchmarks.HitsByHand()), [], []),
                ("TaskGen", benchmarks.Hits, [], []),
                ("by hand, in memory", () => Task.FromResult(benchmarks.RememberedHitsByHand()), [], []),
                ("TaskGen, in memory", benchmarks.RememberedHits, [], []),
            };
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
