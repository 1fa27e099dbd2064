using System.Globalization;
using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

/// <summary>A study in which a sampler is tried.</summary>
internal sealed class ContractStudy(string sampler, SearchSpace space, long seed, int objectives = 1)
{
    private readonly ITrialSampler _sampler = SamplerList.Get(sampler).Create(new SamplerSetting(space, seed, objectives, 100));
    private readonly UnitCube _cube = new(space);

    public SearchSpace Space => space;

    public TrialHistory History { get; } = new();

    /// <summary>Whether some trials fail, are stopped early or have infinite scores.</summary>
    public bool Odd { get; init; }

    /// <summary>Whether all trials fail.</summary>
    public bool AllFail { get; init; }

    /// <summary>Whether all scores are the same.</summary>
    public bool Constant { get; init; }

    /// <summary>The points, as texts, which are equal if the points are.</summary>
    public IReadOnlyList<string> Points =>
        [.. History.Trials.Select(static trial => string.Join(' ', trial.Point.Select(static value => value.ToString("R", CultureInfo.InvariantCulture))))];

    /// <summary>Goes on until there are so many trials, one after the other, or nothing is left.</summary>
    public void Run(int trials)
    {
        while (History.Trials.Count < trials && _sampler.Suggest(History) is { } point)
        {
            Tell(History.Start(point));
        }
    }

    public void Ask(int trials)
    {
        for (var i = 0; i < trials; i++)
        {
            History.Start(_sampler.Suggest(History)!);
        }
    }

    public void TellAll()
    {
        foreach (var trial in History.Trials.Where(static trial => trial.State == TrialState.Running).ToList())
        {
            Tell(trial);
        }
    }

    public void Enqueue(double[] point) => Tell(History.Start(point));

    /// <summary>Reads the beginning of another history, as from its record.</summary>
    public void Replay(TrialHistory history, int count)
    {
        foreach (var trial in history.Trials.Take(count))
        {
            Tell(History.Start([.. trial.Point]));
        }
    }

    private void Tell(TrialEntry trial)
    {
        if (AllFail || (Odd && trial.Number % 5 == 1))
        {
            History.Finish(trial, TrialState.Failed);
        }
        else if (Odd && trial.Number % 5 == 2)
        {
            trial.Report(trial.Number, 1.0 / trial.Number);
            History.Finish(trial, TrialState.Pruned);
        }
        else if (Odd && trial.Number % 5 == 3)
        {
            History.Finish(trial, TrialState.Complete, trial.Number % 2 == 0 ? double.PositiveInfinity : double.NegativeInfinity);
        }
        else
        {
            // A bowl around .3 in each dimension that is searched; a second score has its best place elsewhere.
            var unit = _cube.Encode(trial.Point);
            History.Finish(trial, TrialState.Complete, [.. Enumerable.Range(0, objectives).Select(k =>
                Constant ? 1 : unit.Where(static u => !double.IsNaN(u)).Sum(u => (u - 0.3 - (0.4 * k)) * (u - 0.3 - (0.4 * k))))]);
        }
    }
}
