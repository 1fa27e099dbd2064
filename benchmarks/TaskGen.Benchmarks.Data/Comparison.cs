using System.Diagnostics;
using System.Globalization;

namespace TaskGen.Benchmarks.Data;

/// <summary>Lets ways to do the same take turns, so that what disturbs one disturbs the others, and prints medians and their ratios to the first.</summary>
internal static class Comparison
{
    public static void Run(string title, int rounds, params Contender[] contenders)
    {
        var times = contenders.Select(_ => new List<(double Cpu, double Wall)>()).ToArray();
        double? expected = null;
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                // All pay alike for fresh memory, and nobody for what another one left.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                var (cpu, wall) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
                var result = contenders[i].Run();
                var time = ((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, Stopwatch.GetElapsedTime(wall).TotalMilliseconds);
                if (Math.Abs(result - (expected ??= result)) > 1e-9 * Math.Abs(result))
                {
                    throw new InvalidOperationException($"{title}: {contenders[i].Name} gives {result}, and not {expected}.");
                }

                // The first round compiles.
                if (round >= 0)
                {
                    times[i].Add(time);
                }
            }
        }

        Console.WriteLine(title);
        for (var i = 0; i < contenders.Length; i++)
        {
            var ratios = times[i].Zip(times[0], static (own, first) => own.Cpu / first.Cpu);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {contenders[i].Name,-44} cpu {Median(times[i].Select(static t => t.Cpu)),8:0} ms  wall {Median(times[i].Select(static t => t.Wall)),8:0} ms"
                + $"  least cpu {times[i].Min(static t => t.Cpu),8:0} ms  ratio of cpu: median {Median(ratios):0.00}, of the least "
                + $"{times[i].Min(static t => t.Cpu) / times[0].Min(static t => t.Cpu):0.00}"));
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
}
