using TaskGen.Learn.Tuning.Numerics;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>
/// The way out of a valley that is not the deepest: one value of a good trial anew, wherever it may be, as the mutations of evolutionary programming.
/// It costs a search that goes well nothing.
/// </summary>
/// <param name="cube">The space.</param>
/// <param name="drawn">What has been tried.</param>
/// <param name="interval">How many trials there are between two escapes at least.</param>
internal sealed class ValleyEscape(UnitCube cube, DrawnPoints drawn, int interval)
{
    private const int TrialsPerDimension = 10;
    private const int Attempts = 24;
    private const double LeastProgress = 0.1;
    private readonly double[] _unit = new double[cube.Length];

    /// <summary>Whether a trial should try one: now and then where none was the best of late, after there was time to come close to the bottom.</summary>
    /// <param name="number">The number of the trial.</param>
    /// <param name="trials">What is known.</param>
    public bool IsDue(int number, RankedTrials trials) =>
        number % interval == interval / 2 && number > TrialsPerDimension * cube.Length && !HasImproved(number, trials);

    /// <summary>A point next to a good one; null if all that were drawn have been tried.</summary>
    /// <param name="random">The randomness of the trial.</param>
    /// <param name="trials">What is known.</param>
    /// <param name="good">How many of the best are good.</param>
    public double[]? Draw(ref StreamRandom random, RankedTrials trials, int good)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            trials.Unit(trials[(int)random.NextIndex(good)]).CopyTo(_unit, 0);
            _unit[(int)random.NextIndex(_unit.Length)] = random.NextDouble();
            for (var d = 0; d < _unit.Length; d++)
            {
                // What the new value brings into play has none yet.
                _unit[d] = double.IsNaN(_unit[d]) ? random.NextDouble() : _unit[d];
            }

            var point = cube.Decode(_unit);
            if (!drawn.Contains(point))
            {
                return point;
            }
        }

        return null;
    }

    // What is little beside the differences among the best tenth is polish and no progress; if all of the tenth is of late, the search goes on well.
    private bool HasImproved(int number, RankedTrials trials)
    {
        var before = 0;
        while (before < trials.Count && trials[before].Number >= number - interval)
        {
            before++;
        }

        var tenth = trials.Count / 10;
        return before > 0 && (before > tenth || Score(trials, before) - Score(trials, 0) > LeastProgress * (Score(trials, tenth) - Score(trials, 0)));
    }

    private static double Score(RankedTrials trials, int rank) => trials[rank].Scores is [var score, ..] ? score : double.PositiveInfinity;
}
