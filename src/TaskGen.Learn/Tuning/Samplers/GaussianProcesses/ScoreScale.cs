using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>Brings scores to a scale on which they look normally distributed.</summary>
internal static class ScoreScale
{
    // Keeps the best score's logarithm within reach, as a share of how far the middle is from it.
    private const double Shift = 0.1;
    private static readonly double[] Powers = [1, 0.75, 0.5, 0.25, 0];

    /// <summary>
    /// The scores of ended trials, with mean 0 and deviation 1: those that are not finite as the worst, those of trials that were stopped early by
    /// what they had reported, but no better than the middle; long tails of bad scores are drawn in (Box and Cox 1964).
    /// </summary>
    public static double[] Of(IReadOnlyList<TrialEntry> trials)
    {
        var finite = trials.Where(static trial => trial.State == TrialState.Complete && double.IsFinite(trial.Scores[0]))
            .Select(static trial => trial.Scores[0]).Order().ToArray();
        if (finite.Length == 0)
        {
            return new double[trials.Count];
        }

        double[] scores = [.. trials.Select(trial => Score(trial, finite))];
        var best = scores.Min();
        var sorted = scores.Order().ToArray();
        var middle = sorted[sorted.Length / 2] - best;
        if (!(middle > 0))
        {
            return Standardize(scores);
        }

        double[] heights = [.. scores.Select(score => ((score - best) / middle) + Shift)];
        var chosen = scores;
        var highest = double.NegativeInfinity;
        foreach (var power in Powers)
        {
            double[] bent = [.. heights.Select(height => power == 0 ? Math.Log(height) : (Math.Pow(height, power) - 1) / power)];
            var mean = bent.Average();
            var variance = bent.Average(value => (value - mean) * (value - mean));
            var likelihood = (-0.5 * scores.Length * Math.Log(variance)) + ((power - 1) * heights.Sum(Math.Log));
            if (likelihood > highest)
            {
                (highest, chosen) = (likelihood, bent);
            }
        }

        return Standardize(chosen);
    }

    private static double Score(TrialEntry trial, double[] finite) => trial.State switch
    {
        TrialState.Complete when double.IsNegativeInfinity(trial.Scores[0]) => finite[0],
        TrialState.Complete when double.IsFinite(trial.Scores[0]) => trial.Scores[0],
        TrialState.Pruned when trial.Reports.Count > 0 && double.IsFinite(trial.Reports[^1].Score) =>
            Math.Clamp(trial.Reports[^1].Score, finite[finite.Length / 2], finite[^1]),
        _ => finite[^1],
    };

    private static double[] Standardize(double[] scores)
    {
        var mean = scores.Average();
        var deviation = Math.Sqrt(scores.Average(score => (score - mean) * (score - mean)));
        return [.. scores.Select(score => deviation > 1e-300 ? (score - mean) / deviation : 0)];
    }
}
