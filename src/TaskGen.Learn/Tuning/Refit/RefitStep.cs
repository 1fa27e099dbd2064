using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Refit;

/// <summary>Where a refit ends whose trial ended early on each fold: nothing is held out any more that could say when.</summary>
internal static class RefitStep
{
    /// <summary>The median of the folds' best steps, fractions dropped; null if no fold has a best step.</summary>
    /// <param name="folds">The reports of each fold, by ascending step, lower the better. A fold without a number among them is left out.</param>
    public static long? MedianBest(IEnumerable<IReadOnlyList<IntermediateScore>> folds)
    {
        List<long> steps = [.. folds.Select(Best).OfType<long>().Order()];
        if (steps.Count == 0)
        {
            return null;
        }

        var (lower, upper) = (steps[(steps.Count - 1) / 2], steps[steps.Count / 2]);
        return lower + ((upper - lower) / 2);
    }

    // The first of equal ones: later steps brought nothing.
    private static long? Best(IReadOnlyList<IntermediateScore> reports)
    {
        IntermediateScore? best = null;
        foreach (var report in reports)
        {
            if (!double.IsNaN(report.Score) && (best is not { } known || ScoreOrder.IsWorse(known.Score, report.Score)))
            {
                best = report;
            }
        }

        return best?.Step;
    }
}
