using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>Orders trials of several objectives by non-dominated sorting and crowding distance (Deb et al. 2002).</summary>
internal static class ParetoOrder
{
    /// <summary>Whether scores are nowhere worse than others, and better somewhere.</summary>
    public static bool Dominates(ReadOnlySpan<double> scores, ReadOnlySpan<double> others)
    {
        var isBetter = false;
        for (var k = 0; k < scores.Length; k++)
        {
            if (scores[k] > others[k])
            {
                return false;
            }

            isBetter |= scores[k] < others[k];
        }

        return isBetter;
    }

    /// <summary>The Pareto front: the complete trials that no other dominates, by number.</summary>
    public static IReadOnlyList<TrialEntry> Front(IEnumerable<TrialEntry> trials)
    {
        var complete = trials.Where(static trial => trial.State == TrialState.Complete).OrderBy(static trial => trial.Number).ToList();
        return complete.FindAll(trial => !complete.Exists(other => Dominates(other.Scores, trial.Scores)));
    }

    /// <summary>The trials front by front; in each those with much room around them first. Trials without scores are at the end, by number.</summary>
    public static List<TrialEntry> Sort(IEnumerable<TrialEntry> trials)
    {
        var (complete, rest) = (new List<TrialEntry>(), new List<TrialEntry>());
        foreach (var trial in trials.OrderBy(static trial => trial.Number))
        {
            (trial.State == TrialState.Complete ? complete : rest).Add(trial);
        }

        var sorted = new List<TrialEntry>(complete.Count + rest.Count);
        foreach (var front in Fronts(complete))
        {
            var room = Crowding(front);
            sorted.AddRange(front.Zip(room).OrderByDescending(static pair => pair.Second).Select(static pair => pair.First));
        }

        sorted.AddRange(rest);
        return sorted;
    }

    /// <summary>The fronts: trials that no other dominates, those that only they dominate, and so on.</summary>
    public static IEnumerable<List<TrialEntry>> Fronts(IReadOnlyList<TrialEntry> complete)
    {
        var (dominated, dominators) = (new List<int>[complete.Count], new int[complete.Count]);
        for (var i = 0; i < complete.Count; i++)
        {
            dominated[i] = [];
            for (var j = 0; j < complete.Count; j++)
            {
                if (Dominates(complete[i].Scores, complete[j].Scores))
                {
                    dominated[i].Add(j);
                }
                else if (Dominates(complete[j].Scores, complete[i].Scores))
                {
                    dominators[i]++;
                }
            }
        }

        List<int> front = [.. Enumerable.Range(0, complete.Count).Where(i => dominators[i] == 0)];
        while (front.Count > 0)
        {
            yield return [.. front.Select(i => complete[i])];
            front = [.. front.SelectMany(i => dominated[i]).Where(j => --dominators[j] == 0).Order()];
        }
    }

    // The sum over the objectives of how far apart the neighbours on both sides are; infinite at the ends.
    private static double[] Crowding(List<TrialEntry> front)
    {
        var room = new double[front.Count];
        for (var k = 0; k < front[0].Scores.Length; k++)
        {
            int[] order = [.. Enumerable.Range(0, front.Count).OrderBy(i => front[i].Scores[k])];
            var width = front[order[^1]].Scores[k] - front[order[0]].Scores[k];
            (room[order[0]], room[order[^1]]) = (double.PositiveInfinity, double.PositiveInfinity);
            for (var i = 1; i + 1 < order.Length && width > 0 && double.IsFinite(width); i++)
            {
                room[order[i]] += (front[order[i + 1]].Scores[k] - front[order[i - 1]].Scores[k]) / width;
            }
        }

        return room;
    }
}
