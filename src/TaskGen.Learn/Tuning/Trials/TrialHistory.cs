namespace TaskGen.Learn.Tuning.Trials;

/// <summary>The trials of a study, as samplers and pruners see them. Not safe for use by several threads at once.</summary>
internal sealed class TrialHistory
{
    private readonly List<TrialEntry> _trials = [];
    private readonly List<TrialEntry> _finished = [];

    /// <summary>All trials, running ones too, by number.</summary>
    public IReadOnlyList<TrialEntry> Trials => _trials;

    /// <summary>The trials that have ended, in the order in which they did; it only grows, so that a reader may keep its place.</summary>
    public IReadOnlyList<TrialEntry> Finished => _finished;

    /// <summary>How many trials have not ended; paused ones are among them.</summary>
    public int Running => _trials.Count - _finished.Count;

    /// <summary>Adds a trial, which runs from now on.</summary>
    /// <param name="point">Its point in the space.</param>
    /// <param name="limit">The step at which it pauses; by default it runs to its end.</param>
    public TrialEntry Start(double[] point, long limit = long.MaxValue)
    {
        var trial = new TrialEntry(_trials.Count, point);
        trial.ContinueTo(limit);
        _trials.Add(trial);
        return trial;
    }

    /// <summary>Ends a trial.</summary>
    /// <param name="trial">A running trial of this history.</param>
    /// <param name="state">What became of it; not <see cref="TrialState.Running"/>.</param>
    /// <param name="scores">A score for each objective, lower the better, if it is complete; none of them NaN.</param>
    public void Finish(TrialEntry trial, TrialState state, params double[] scores)
    {
        trial.End(state, scores);
        _finished.Add(trial);
    }
}
