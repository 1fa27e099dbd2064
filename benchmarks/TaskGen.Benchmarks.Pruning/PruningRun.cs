using TaskGen.Learn;
using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Benchmarks.Pruning;

/// <summary>A study of random trials, one at a time, until it has used up its epochs.</summary>
internal sealed class PruningRun(CurveTask task, int seed, int epochs)
{
    private readonly TrialHistory _history = new();
    private double _reported = double.PositiveInfinity;

    /// <summary>After each epoch, the true loss of the complete trial that looks best; 1 before there is one.</summary>
    public List<double> Best { get; } = new(epochs);

    /// <summary>How many trials were started.</summary>
    public int Trials => _history.Trials.Count;

    /// <summary>Runs the study.</summary>
    /// <param name="pruner">What stops trials.</param>
    /// <param name="isScheduled">Whether trials pause, where the pruner has a schedule.</param>
    public PruningRun Run(Pruner pruner, bool isScheduled)
    {
        var stops = isScheduled ? Pruner.None.Create(Direction.Minimize) : pruner.Create(Direction.Minimize);
        var scheduler = isScheduled ? pruner.CreateScheduler() : null;
        while (Best.Count < epochs)
        {
            var job = scheduler?.Next(_history, canStart: true) ?? new(TrialJobKind.Start);
            switch (job.Kind)
            {
                case TrialJobKind.Start:
                    Train(_history.Start(CurveTask.Point(seed, Trials), job.Limit), stops);
                    break;
                case TrialJobKind.Continue:
                    job.Trial!.ContinueTo(job.Limit);
                    Train(job.Trial, stops);
                    break;
                default:
                    _history.Finish(job.Trial!, TrialState.Pruned);
                    break;
            }
        }

        return this;
    }

    private void Train(TrialEntry trial, ITrialPruner pruner)
    {
        while (!trial.IsPaused && Best.Count < epochs)
        {
            var epoch = trial.Reports.Count + 1;
            var loss = task.Report(seed, trial.Number, epoch);
            trial.Report(epoch, loss);
            var isPruned = pruner.ShouldPrune(_history, trial);
            var isLast = epoch == CurveTask.Epochs;
            if (isPruned || isLast)
            {
                _history.Finish(trial, isPruned ? TrialState.Pruned : double.IsNaN(loss) ? TrialState.Failed : TrialState.Complete, loss);
            }

            var isBest = trial.State == TrialState.Complete && loss < _reported;
            _reported = isBest ? loss : _reported;
            Best.Add(isBest ? task.Loss(trial.Point, epoch) : Best.Count == 0 ? 1 : Best[^1]);
            if (isPruned || isLast)
            {
                return;
            }
        }
    }
}
