namespace TaskGen.Learn.Tuning.Trials;

/// <summary>A trial as samplers and pruners see it. Scores are lower the better, whatever the direction of the study.</summary>
internal sealed class TrialEntry(int number, double[] point)
{
    private readonly List<IntermediateScore> _reports = [];
    private readonly List<double> _bests = [];

    /// <summary>Its number: 0, 1, …, in the order in which they were asked for.</summary>
    public int Number { get; } = number;

    /// <summary>Its point in the space: a number for each dimension, NaN where it is not searched.</summary>
    public double[] Point { get; } = point;

    /// <summary>What became of it.</summary>
    public TrialState State { get; private set; }

    /// <summary>Its scores, one for each objective, when it is complete; infinities are allowed, NaN is not. Empty otherwise.</summary>
    public double[] Scores { get; private set; } = [];

    /// <summary>The scores reported on its way, by ascending step; NaN is allowed.</summary>
    public IReadOnlyList<IntermediateScore> Reports => _reports;

    /// <summary>The step of the newest report; <see cref="long.MinValue"/> before the first.</summary>
    public long LastStep => _reports.Count == 0 ? long.MinValue : _reports[^1].Step;

    /// <summary>The step at which it pauses until it is continued; <see cref="long.MaxValue"/>, the default, if it runs to its end.</summary>
    public long Limit { get; private set; } = long.MaxValue;

    /// <summary>Whether it waits at its limit.</summary>
    public bool IsPaused => State == TrialState.Running && LastStep >= Limit;

    /// <summary>Adds an intermediate score.</summary>
    /// <returns>
    /// False, and nothing is added, if the step is not after the last one: an attempt that started over repeats steps, and decisions were made
    /// on what the first attempt said.
    /// </returns>
    public bool Report(long step, double score)
    {
        if (_reports.Count > 0 && step <= LastStep)
        {
            return false;
        }

        _reports.Add(new(step, score));
        _bests.Add(Math.Min(double.IsNaN(score) ? double.PositiveInfinity : score, BestOf(_bests.Count)));
        return true;
    }

    /// <summary>How many reports are for a step up to this one.</summary>
    public int ReportsUpTo(long step)
    {
        var (low, high) = (0, _reports.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _reports[middle].Step <= step ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The lowest score of the first reports; positive infinity if all of them are NaN or there are none.</summary>
    public double BestOf(int reports) => reports == 0 ? double.PositiveInfinity : _bests[reports - 1];

    /// <summary>Lets it run on to a step, at which it pauses again; <see cref="long.MaxValue"/> for its end.</summary>
    public void ContinueTo(long limit) => Limit = limit;

    /// <summary>Says what became of it; <see cref="TrialHistory.Finish"/> calls this.</summary>
    internal void End(TrialState state, double[] scores)
    {
        State = state;
        Scores = scores;
    }
}
