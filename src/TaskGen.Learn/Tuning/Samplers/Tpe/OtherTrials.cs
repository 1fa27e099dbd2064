using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Tpe;

/// <summary>
/// The density of all trials but the best. Every ended trial has its kernel, in the order of endings, and the best weigh nothing: from one trial to the
/// next there is little to do.
/// </summary>
internal sealed class OtherTrials(UnitCube cube)
{
    // Widths change with the number of trials in steps of a tenth, so that kernels are seldom made anew.
    private const double WidthSteps = 1.1;
    private readonly ParzenMixture _mixture = new(cube);
    private readonly double[] _widths = new double[cube.Length];
    private readonly Dictionary<int, int> _places = [];
    private readonly List<int> _best = [];
    private int _step = -1;
    private int _read;

    /// <summary>Takes in the trials that ended since, and those that run.</summary>
    /// <param name="history">The trials.</param>
    /// <param name="trials">Those that have ended, ranked.</param>
    /// <param name="best">How many of them are not among the others.</param>
    /// <param name="freedom">How many dimensions are looked at together.</param>
    public void Read(TrialHistory history, RankedTrials trials, int best, int freedom)
    {
        _mixture.Truncate(_read);
        var step = (int)(Math.Log(history.Finished.Count) / Math.Log(WidthSteps));
        if (step != _step)
        {
            (_step, _read) = (step, 0);
            KernelWidths.ByCount(cube, (int)Math.Pow(WidthSteps, step), freedom, _widths);
            _mixture.Truncate(0);
            _best.Clear();
        }

        for (; _read < history.Finished.Count; _read++)
        {
            _places[history.Finished[_read].Number] = _read;
            Add(trials.Unit(history.Finished[_read]));
        }

        foreach (var place in _best)
        {
            _mixture.Weigh(place, 1);
        }

        _best.Clear();
        for (var rank = 0; rank < best; rank++)
        {
            _best.Add(_places[trials[rank].Number]);
            _mixture.Weigh(_best[rank], 0);
        }

        foreach (var trial in history.Running > 0 ? history.Trials : [])
        {
            if (trial.State == TrialState.Running)
            {
                Add(trials.Unit(trial));
            }
        }
    }

    /// <summary>The logarithm of the density at a place of the unit cube, up to what is the same everywhere.</summary>
    public double LogDensity(ReadOnlySpan<double> unit) => _mixture.LogDensity(unit);

    private void Add(double[] unit)
    {
        _mixture.Add(unit, _widths);
        _mixture.Weigh(_mixture.Count - 1, 1);
    }
}
