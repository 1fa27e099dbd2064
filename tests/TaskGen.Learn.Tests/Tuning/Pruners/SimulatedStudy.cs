using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

/// <summary>A study of learning curves, some trials at a time, whose decisions are kept.</summary>
internal sealed class SimulatedStudy(ITrialPruner pruner, int trials, int concurrency, long steps, Func<int, long, double> curve)
{
    private readonly List<TrialEntry> _running = [];

    public TrialHistory History { get; } = new();

    /// <summary>Every decision: the trial, the step and whether the trial was stopped.</summary>
    public List<(int Trial, long Step, bool IsPruned)> Decisions { get; } = [];

    /// <summary>Runs the study, or what is left of it; from each report to the next, the next trial in turn goes on.</summary>
    /// <param name="reports">After how many reports to stop, as if the process had been killed.</param>
    public SimulatedStudy Run(int reports = int.MaxValue)
    {
        for (var turn = 0; reports > 0; turn++)
        {
            while (_running.Count < concurrency && History.Trials.Count < trials)
            {
                _running.Add(History.Start([]));
            }

            if (_running.Count == 0)
            {
                break;
            }

            reports--;
            Step(_running[turn % _running.Count]);
        }

        return this;
    }

    private void Step(TrialEntry trial)
    {
        var step = trial.Reports.Count + 1L;
        var score = curve(trial.Number, step);
        trial.Report(step, score);
        var isPruned = pruner.ShouldPrune(History, trial);
        Decisions.Add((trial.Number, step, isPruned));
        if (isPruned || step == steps)
        {
            History.Finish(trial, isPruned ? TrialState.Pruned : double.IsNaN(score) ? TrialState.Failed : TrialState.Complete, isPruned ? [] : [score]);
            _running.Remove(trial);
        }
    }
}
