using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>Gives the settings to try: known ones first, then those of the grids or of the sampler.</summary>
internal sealed class TrialSource<THyperparameters>
{
    private readonly TuningOptions<THyperparameters> _options;
    private readonly HyperparameterSpace<THyperparameters> _space;
    private readonly ITrialSampler? _sampler;
    private readonly double[][] _known;
    private readonly List<(HyperparameterSpace<THyperparameters> Space, double[] Point)> _grid = [];

    /// <exception cref="InvalidSpaceException">The space cannot be searched so, or does not have a known setting.</exception>
    public TrialSource(TuningOptions<THyperparameters> options, HyperparameterSpace<THyperparameters> space, int objectives)
    {
        (_options, _space) = (options, space);
        _known = [.. options.Enqueue.Select(space.PointOf)];
        if (options.Grids.Count > 0)
        {
            _grid.AddRange(options.Grids.SelectMany(static grid => GridPoints.Of(grid.Layout.Search).Select(point => (grid, point))));
        }
        else
        {
            MaxTrials = options.Budget.MaxTrials ?? DefaultTrials(options);
            _sampler = options.Sampler.Create(new SamplerSetting(space.Layout.Search, options.Seed, objectives, MaxTrials));
        }

        MaxTrials = options.Budget.MaxTrials ?? (options.Grids.Count > 0 ? null : DefaultTrials(options));
    }

    /// <summary>How many trials there are at most; null if something else ends the study.</summary>
    public int? MaxTrials { get; }

    /// <summary>Whether the choice of a setting depends on how others ended.</summary>
    public bool IsAdaptive => _sampler is not null && _options.Sampler.IsAdaptive;

    /// <summary>How the settings are chosen.</summary>
    public string Description => _sampler is null ? "grid" : _options.Sampler.Describe(_sampler);

    /// <summary>The space of points.</summary>
    public HyperparameterSpace<THyperparameters> Space => _space;

    /// <summary>The point of the next trial; null if there is none.</summary>
    /// <param name="history">The trials so far, those of another study first.</param>
    /// <param name="number">The number of the trial.</param>
    public double[]? Next(TrialHistory history, int number) =>
        number < _known.Length ? _known[number]
        : _sampler is not null ? _sampler.Suggest(history)
        : number - _known.Length < _grid.Count ? _grid[number - _known.Length].Point
        : null;

    /// <summary>The hyperparameters at a point.</summary>
    public THyperparameters Create(double[] point, int number) => number < _known.Length ? _options.Enqueue[number]
        : _sampler is null ? _grid[number - _known.Length].Space.Create(point)
        : _space.Create(point);

    private static int? DefaultTrials(TuningOptions<THyperparameters> options)
    {
        const int Default = 50;
        var budget = options.Budget;
        var isLimited = budget.MaxSteps is not null || budget.MaxRuntime is not null || budget.MaxCpuTime is not null
            || budget.TargetScore is not null || budget.Patience is not null;
        return isLimited || options.Sampler.IsExhaustive ? null : Default;
    }
}
