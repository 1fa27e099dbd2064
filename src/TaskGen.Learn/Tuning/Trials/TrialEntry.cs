namespace TaskGen.Learn.Tuning.Trials;

/// <summary>A trial as samplers and pruners see it. Scores are lower the better, whatever the direction of the study.</summary>
internal sealed class TrialEntry(int number, double[] point)
{
    private readonly List<IntermediateScore> _reports = [];

    /// <summary>Its number: 0, 1, …, in the order in which they were asked for.</summary>
    public int Number { get; } = number;

    /// <summary>Its point in the space: a number for each dimension, NaN where it is not searched.</summary>
    public double[] Point { get; } = point;

    /// <summary>What became of it.</summary>
    public TrialState State { get; private set; }

    /// <summary>Its scores, one for each objective, when it is complete; infinities are allowed, NaN is not. Empty otherwise.</summary>
    public double[] Scores { get; private set; } = [];

    /// <summary>The scores reported on its way, by ascending step.</summary>
    public IReadOnlyList<IntermediateScore> Reports => _reports;

    /// <summary>Adds an intermediate score.</summary>
    public void Report(long step, double score) => _reports.Add(new(step, score));

    /// <summary>Says what became of it; <see cref="TrialHistory.Finish"/> calls this.</summary>
    internal void End(TrialState state, double[] scores)
    {
        State = state;
        Scores = scores;
    }
}
