using System.Globalization;
using TaskGen.Benchmarks.Tuning.Peers;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Tuning.Cost;

/// <summary>Prints what a trial of each sampler costs, and of its peers.</summary>
internal static class CostReport
{
    // How many trials are measured, so that even the cheapest take some time.
    private static readonly (Sampler Sampler, int[] Trials, int Measured)[] Cases =
    [
        (Sampler.Random(), [200, 2000], 5000), (Sampler.QuasiRandom(), [200, 2000], 5000), (Sampler.Tpe(), [200, 2000], 100),
        (Sampler.CmaEs(), [200, 2000], 500), (Sampler.GaussianProcess(), [100, 200], 20), (Sampler.Auto(), [100, 200], 20),
    ];

    public static void Print()
    {
        foreach (var (sampler, counts, measured) in Cases)
        {
            foreach (var trials in counts)
            {
                // The first run warms the code; the median of five leaves out what else the machine did.
                SamplerCost.Measure(sampler, trials, measured);
                var costs = Enumerable.Range(0, 5).Select(_ => SamplerCost.Measure(sampler, trials, measured))
                    .OrderBy(static cost => cost.Milliseconds).ToArray();
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{sampler.Name,-24} at {trials,5} trials: {costs[2].Milliseconds,9:F4} ms, {costs[2].Kilobytes,7:F1} KiB a trial"));
            }
        }

        Python.Run("cost_peer.py");
    }
}
