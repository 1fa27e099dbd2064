using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>
/// Orders ended trials of one objective, the best first: those with a score by it, then those that were stopped early, by how far they came and
/// what they had reported, then those that failed.
/// </summary>
internal sealed class TrialOrder : IComparer<TrialEntry>
{
    public int Compare(TrialEntry? x, TrialEntry? y)
    {
        var order = x!.State.CompareTo(y!.State);
        if (order == 0)
        {
            order = x.State switch
            {
                TrialState.Complete => x.Scores[0].CompareTo(y.Scores[0]),
                TrialState.Pruned when x.Reports.Count > 0 && y.Reports.Count > 0 => ComparePruned(x.Reports[^1], y.Reports[^1]),
                TrialState.Pruned => y.Reports.Count.CompareTo(x.Reports.Count),
                _ => 0,
            };
        }

        return order != 0 ? order : x.Number.CompareTo(y.Number);
    }

    private static int ComparePruned(IntermediateScore x, IntermediateScore y) =>
        x.Step != y.Step ? y.Step.CompareTo(x.Step) : (double.IsNaN(x.Score), x.Score).CompareTo((double.IsNaN(y.Score), y.Score));
}
