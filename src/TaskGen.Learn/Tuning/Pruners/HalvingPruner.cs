using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>
/// Asynchronous successive halving (Li et al., 2020), in the form that never pauses a trial: one that reaches a rung goes on if it is among the
/// best one in eta of all that have reached it so far, itself included; the best one always does.
/// </summary>
/// <param name="rungs">The steps of the rungs, ascending.</param>
/// <param name="reductionFactor">Eta.</param>
/// <param name="competes">Which trials, by number, are compared with each other; all by default.</param>
internal sealed class HalvingPruner(IReadOnlyList<long> rungs, int reductionFactor, Func<int, bool>? competes = null) : ITrialPruner
{
    /// <summary>The rungs from one step on, each by the factor above the last, as far as they are below another.</summary>
    public static IReadOnlyList<long> Rungs(long minResource, long maxResource, int reductionFactor)
    {
        var rungs = new List<long>();
        for (var rung = minResource; rung < maxResource; rung *= reductionFactor)
        {
            rungs.Add(rung);
            if (rung > maxResource / reductionFactor)
            {
                break;
            }
        }

        return rungs;
    }

    /// <inheritdoc/>
    public bool ShouldPrune(TrialHistory history, TrialEntry trial)
    {
        var before = trial.Reports.Count < 2 ? long.MinValue : trial.Reports[^2].Step;

        // A report may step over several rungs; each of them is judged by it.
        return rungs.Any(rung => before < rung && rung <= trial.LastStep && !IsAmongBest(history, trial, rung));
    }

    private bool IsAmongBest(TrialHistory history, TrialEntry trial, long rung)
    {
        var score = ScoreOrder.Known(trial.Reports[^1].Score);
        var (reached, better) = (0, 0);
        foreach (var other in history.Trials)
        {
            if ((competes is null || competes(other.Number)) && RungScore.Of(other, rung) is { } rival)
            {
                reached++;

                // What failed later shows how hard the rung is, but takes no place of one that may still win.
                better += other.State != TrialState.Failed && ScoreOrder.IsWorse(score, rival) ? 1 : 0;
            }
        }

        return better < Math.Max(1, reached / reductionFactor);
    }
}
