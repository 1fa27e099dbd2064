using System.Diagnostics;
using TaskGen.Learn;
using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Benchmarks.Tuning.Cost;

/// <summary>What a trial costs whose objective does next to nothing.</summary>
internal static class SamplerCost
{
    /// <summary>Processor time and memory of a trial, once there are so many.</summary>
    /// <param name="sampler">What draws the points, of five numbers from 0 to 1.</param>
    /// <param name="trials">How many trials there are before.</param>
    /// <param name="measured">How many trials are measured then.</param>
    public static (double Milliseconds, double Kilobytes) Measure(Sampler sampler, int trials, int measured)
    {
        var space = new SearchSpace([.. Enumerable.Range(0, 5).Select(static i => SearchDimension.Real("x" + i, 0, 1))]);
        var history = new TrialHistory();
        var draws = sampler.Create(new SamplerSetting(space, 1, MaxTrials: trials + measured));
        Run(trials);
        var (memory, time) = (GC.GetAllocatedBytesForCurrentThread(), Cpu());
        Run(trials + measured);
        return ((Cpu() - time) / measured, (GC.GetAllocatedBytesForCurrentThread() - memory) / 1024.0 / measured);

        void Run(int until)
        {
            while (history.Trials.Count < until)
            {
                var point = draws.Suggest(history)!;
                history.Finish(history.Start(point), TrialState.Complete, point.Sum(static x => (x - 0.3) * (x - 0.3)));
            }
        }
    }

    private static double Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalMilliseconds;
    }
}
