using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>
/// Synchronous halving: the trials of a bracket, taken by their numbers, wait for each other at each rung; the best of them go on, the others
/// are stopped. While some wait, the next bracket starts, so that no place stays empty.
/// </summary>
/// <param name="round">The brackets of a round, in the order in which they start.</param>
internal sealed class BracketScheduler(IReadOnlyList<Bracket> round) : ITrialScheduler
{
    /// <inheritdoc/>
    public int RoundTrials => round.Sum(static bracket => bracket.Rungs[0].Trials);

    /// <inheritdoc/>
    public TrialJob Next(TrialHistory history, bool canStart)
    {
        for (var (first, index) = (0, 0); ; index++)
        {
            var bracket = round[index % round.Count];
            var size = bracket.Rungs[0].Trials;
            var isFull = history.Trials.Count - first >= size;
            if ((isFull || !canStart) && HasPaused(history, first, size) && Judge(bracket, [.. history.Trials.Skip(first).Take(size)]) is { } job)
            {
                return job;
            }

            if (!isFull)
            {
                return canStart ? new(TrialJobKind.Start, Limit: Limit(bracket, 0))
                    : new(history.Trials.Any(static trial => trial.State == TrialState.Running) ? TrialJobKind.Wait : TrialJobKind.End);
            }

            first += size;
        }
    }

    // Only those that wait have a next job; most brackets of a long study have none.
    private static bool HasPaused(TrialHistory history, int first, int size)
    {
        for (var i = first; i < Math.Min(first + size, history.Trials.Count); i++)
        {
            if (history.Trials[i].IsPaused)
            {
                return true;
            }
        }

        return false;
    }

    // What is to be done in a bracket in which no trial starts any more; null if nothing is, or not yet.
    private static TrialJob? Judge(Bracket bracket, List<TrialEntry> members)
    {
        for (var rung = 0; rung + 1 < bracket.Rungs.Count; rung++)
        {
            var scores = members.ConvertAll(member => Score(member, bracket.Rungs[rung].Resource));
            if (scores.Contains(null))
            {
                return null;
            }

            var promoted = Best(members, scores.ConvertAll(static score => score!.Value), Places(bracket, rung, members.Count));
            if (members.Find(member => member.IsPaused && !promoted.Contains(member)) is { } loser)
            {
                return new(TrialJobKind.Stop, loser);
            }

            // A trial whose last report was far behind the rung may have reached the next one already.
            var limit = Limit(bracket, rung + 1);
            if (promoted.Find(member => member.IsPaused && member.LastStep < limit) is { } winner)
            {
                return new(TrialJobKind.Continue, winner, limit);
            }

            members = promoted;
        }

        return null;
    }

    // Trials of the last rung run to their end: there is nothing to wait for.
    private static long Limit(Bracket bracket, int rung) => rung + 1 < bracket.Rungs.Count ? bracket.Rungs[rung].Resource : long.MaxValue;

    // Of fewer trials than planned (a study that ends, scores that are not numbers) the same share goes on.
    private static int Places(Bracket bracket, int rung, int count) =>
        Math.Max(1, (int)((long)count * bracket.Rungs[rung + 1].Trials / bracket.Rungs[rung].Trials));

    // A trial that failed after the rung keeps what it scored there, so that decisions once made stand.
    private static double? Score(TrialEntry trial, long step) => RungScore.Of(trial, step) ?? trial.State switch
    {
        TrialState.Running => null,
        TrialState.Complete => trial.Scores[0],
        _ => double.PositiveInfinity,
    };

    // The first places; equal scores share them by number. What is not a number, or infinitely bad, never goes on.
    private static List<TrialEntry> Best(List<TrialEntry> members, List<double> scores, int places)
    {
        if (places < members.Count)
        {
            var cut = scores.Order().ElementAt(places - 1);
            var left = places - scores.Count(score => ScoreOrder.IsWorse(cut, score));
            for (var i = 0; i < scores.Count; i++)
            {
                if (ScoreOrder.IsWorse(scores[i], cut) || (!ScoreOrder.IsWorse(cut, scores[i]) && left-- <= 0))
                {
                    scores[i] = double.PositiveInfinity;
                }
            }
        }

        return [.. members.Where((_, i) => scores[i] < double.PositiveInfinity)];
    }
}
