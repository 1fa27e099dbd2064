using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Points;

/// <summary>The ended trials of a history, the best first, with their places in the unit cube.</summary>
/// <param name="cube">The space.</param>
/// <param name="objectives">How many scores a trial has.</param>
internal sealed class RankedTrials(UnitCube cube, int objectives)
{
    private List<TrialEntry> _ranked = [];
    private readonly TrialOrder _order = new();
    private readonly Dictionary<int, double[]> _units = [];
    private int _read;

    /// <summary>How many trials have ended.</summary>
    public int Count => _ranked.Count;

    /// <summary>A trial by rank.</summary>
    public TrialEntry this[int rank] => _ranked[rank];

    /// <summary>Reads the trials that ended since.</summary>
    public void Read(TrialHistory history)
    {
        if (objectives > 1 && _read < history.Finished.Count)
        {
            _ranked = ParetoOrder.Sort(history.Finished);
            _read = history.Finished.Count;
        }

        for (; _read < history.Finished.Count; _read++)
        {
            var trial = history.Finished[_read];
            _ranked.Insert(~_ranked.BinarySearch(trial, _order), trial);
        }
    }

    /// <summary>The place of a trial in the unit cube; NaN where it has none.</summary>
    public double[] Unit(TrialEntry trial)
    {
        if (!_units.TryGetValue(trial.Number, out var unit))
        {
            _units.Add(trial.Number, unit = cube.Encode(trial.Point));
        }

        return unit;
    }
}
