using TaskGen.Benchmarks.Tuning.Functions;
using TaskGen.Learn;
using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Benchmarks.Tuning.Quality;

/// <summary>Runs a study on a function.</summary>
internal static class StudyRun
{
    /// <summary>The value of the best trial so far after each trial; under noise, the true value of what looked best.</summary>
    public static double[] Run(BenchmarkFunction function, Sampler sampler, long seed, int trials)
    {
        var history = new TrialHistory();
        var draws = sampler.Create(new SamplerSetting(function.Space, seed, MaxTrials: trials));
        var curve = new double[trials];
        var (seen, best) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var number = 0; number < trials; number++)
        {
            if (draws.Suggest(history) is not { } point)
            {
                // A finite space of which nothing is left: the best stays the best.
                curve[number] = best;
                continue;
            }

            var trial = history.Start(point);
            var score = function.Evaluate(point);
            var observed = function.Noise > 0 ? score + (function.Noise * Inventions.Noise(seed, number)) : score;
            history.Finish(trial, TrialState.Complete, observed);
            if (observed < seen)
            {
                (seen, best) = (observed, score);
            }

            curve[number] = best;
        }

        return curve;
    }
}
