using TaskGen.Benchmarks.Tuning.Functions;
using TaskGen.Learn;
using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Benchmarks.Tuning.Quality;

/// <summary>Runs a study on a function.</summary>
internal static class StudyRun
{
    /// <summary>The value of the best trial so far after each that ended; under noise, the true value of what looked best.</summary>
    /// <param name="function">The function.</param>
    /// <param name="sampler">What chooses the points.</param>
    /// <param name="seed">The seed of sampler, noise and durations.</param>
    /// <param name="trials">How many trials there are.</param>
    /// <param name="workers">How many of them run at once; the one that has the least time left ends next.</param>
    public static double[] Run(BenchmarkFunction function, Sampler sampler, long seed, int trials, int workers = 1)
    {
        var history = new TrialHistory();
        var draws = sampler.Create(new SamplerSetting(function.Space, seed, MaxTrials: trials));
        var running = new PriorityQueue<TrialEntry, double>();
        var curve = new List<double>();
        var (asked, clock, seen, best) = (0, 0.0, double.PositiveInfinity, double.PositiveInfinity);
        while (curve.Count < trials)
        {
            for (; asked < trials && running.Count < workers && draws.Suggest(history) is { } point; asked++)
            {
                running.Enqueue(history.Start(point), clock + Inventions.Duration(seed, asked));
            }

            if (!running.TryDequeue(out var trial, out clock))
            {
                // A finite space of which nothing is left: the best stays the best.
                curve.Add(best);
                continue;
            }

            var score = function.Evaluate(trial.Point);
            var observed = function.Noise > 0 ? score + (function.Noise * Inventions.Noise(seed, trial.Number)) : score;
            history.Finish(trial, TrialState.Complete, observed);
            if (observed < seen)
            {
                (seen, best) = (observed, score);
            }

            curve.Add(best);
        }

        return [.. curve];
    }
}
