using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers;

/// <summary>Draws the points of one study.</summary>
/// <remarks>
/// A point is a function of space, seed, trial number and history (its points, scores and order of endings) alone: what a sampler keeps between
/// calls only saves work, so that a study whose history was read back goes on as if it had never stopped. Points that others chose
/// (known settings, an outside optimizer) may be in the history.
/// </remarks>
internal interface ITrialSampler
{
    /// <summary>What it is and, where it was picked, why.</summary>
    string Description { get; }

    /// <summary>Draws the point of the next trial.</summary>
    /// <param name="history">All trials before this one, some of which may still run; always the same one, which grows.</param>
    /// <returns>A value for each dimension, NaN where it is not searched; null if every point of a finite space has been drawn.</returns>
    double[]? Suggest(TrialHistory history);
}
