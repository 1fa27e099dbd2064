using System.Globalization;
using System.Text.Json;

namespace TaskGen.Benchmarks.Tuning.Peers;

/// <summary>Optuna's results: the best value so far after each trial, of each study.</summary>
internal sealed class PeerResults
{
    private readonly Dictionary<(string Function, string Sampler), List<double[]>> _curves = [];

    /// <summary>Reads results from a file, after running the studies that it lacks; none at all without a file.</summary>
    public PeerResults(string file, IEnumerable<string> functions, IEnumerable<string> samplers, int firstSeed, int seeds)
    {
        if (file.Length == 0)
        {
            return;
        }

        Python.Run(
            "optuna_peer.py", file, "--functions", string.Join(',', functions), "--samplers", string.Join(',', samplers),
            "--seeds", string.Create(CultureInfo.InvariantCulture, $"{firstSeed}-{firstSeed + seeds - 1}"));
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            using var study = JsonDocument.Parse(line);
            var root = study.RootElement;
            if (root.GetProperty("seed").GetInt32() is var seed && (seed < firstSeed || seed >= firstSeed + seeds))
            {
                continue;
            }

            var key = (root.GetProperty("function").GetString()!, root.GetProperty("sampler").GetString()!);
            if (!_curves.TryGetValue(key, out var curves))
            {
                _curves.Add(key, curves = []);
            }

            curves.Add([.. root.GetProperty("best").EnumerateArray().Select(static value => value.GetDouble())]);
        }
    }

    /// <summary>The best values of a sampler on a function after some trials, of each study; none where it does not search such a space.</summary>
    public double[] At(string function, string sampler, int trials) =>
        _curves.TryGetValue((function, sampler), out var curves) ? [.. curves.Select(curve => curve[trials - 1])] : [];
}
