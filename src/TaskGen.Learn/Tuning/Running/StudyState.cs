using Microsoft.Extensions.Logging;
using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Refit;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>The trials of a study that runs: what sampler and pruner see of them, and what the user gets.</summary>
internal sealed class StudyState<THyperparameters> : IDisposable
{
    private readonly Lock _lock = new();
    private readonly TuningOptions<THyperparameters> _options;
    private readonly TrialSource<THyperparameters> _source;
    private readonly BudgetWatch _watch;
    private readonly ITrialPruner _pruner;
    private readonly double[] _bestOfFold;
    private readonly int _known;
    private readonly List<Trial<THyperparameters>> _trials = [];
    private readonly List<LiveTrial<THyperparameters>> _live = [];
    private readonly TrialHistory _schedule = new();
    private readonly ITrialScheduler? _scheduler;
    private bool _hasMetrics;
    private int _ended;
    private readonly BestTrial _best = new();
    private int _withoutBetter;

    public StudyState(
        TuningOptions<THyperparameters> options, IReadOnlyList<Objective> objectives, TrialSource<THyperparameters> source, BudgetWatch watch, int folds)
    {
        (_options, Objectives, _source, _watch) = (options, objectives, source, watch);
        _pruner = options.Pruner.Create(objectives[0].Direction);
        _scheduler = options.Pruner.CreateScheduler();
        (_known, _bestOfFold) = (options.StartFrom.Count, new double[folds]);
        Array.Fill(_bestOfFold, double.PositiveInfinity);
        foreach (var trial in options.StartFrom)
        {
            var entry = History.Start(source.Space.PointOf(trial.Hyperparameters));
            History.Finish(entry, trial.State == TrialState.Running ? TrialState.Failed : trial.State, [.. Ranked(trial.Scores)]);
        }
    }

    /// <summary>Whether trials are scored on folds.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Where it is told what does not matter to the study.</summary>
    public required ILogger Logger { private get; init; }

    /// <summary>Whether trials pause, and others may go on in their place.</summary>
    public bool IsScheduled => _scheduler is not null;

    /// <summary>Whether reports may end a trial.</summary>
    public bool IsPruning => _scheduler is null && !ReferenceEquals(_options.Pruner, Pruner.None);

    /// <summary>What trials are compared by.</summary>
    public IReadOnlyList<Objective> Objectives { get; }

    /// <summary>The trials as the sampler sees them, those of another study first.</summary>
    public TrialHistory History { get; } = new();

    /// <summary>How many folds a trial has.</summary>
    public int Folds => _bestOfFold.Length;

    /// <summary>All trials, by number.</summary>
    public IReadOnlyList<Trial<THyperparameters>> Trials => _trials;

    /// <summary>
    /// Of the complete trials with the best score, or within 1e-10 of it, the one with the lowest number; of several objectives, of the Pareto front
    /// by the first. Null if none is complete.
    /// </summary>
    public int? Winner => Objectives.Count == 1
        ? _best.Number
        : Front().Where(entry => !ScoreOrder.IsWorse(entry.Scores[0], _best.Score)).Select(entry => (int?)(entry.Number - _known)).FirstOrDefault();

    /// <summary>The number of the next trial.</summary>
    public int Next => _trials.Count;

    /// <summary>What to do next.</summary>
    /// <param name="canStart">Whether a new trial may start.</param>
    /// <returns>The job, and the trial that it is about if that runs already.</returns>
    public (TrialJob Job, LiveTrial<THyperparameters>? Trial) NextJob(bool canStart)
    {
        lock (_lock)
        {
            if (_scheduler is null)
            {
                var isRunning = _ended < _trials.Count;
                return (new(canStart ? TrialJobKind.Start : isRunning ? TrialJobKind.Wait : TrialJobKind.End), null);
            }

            var job = _scheduler.Next(_schedule, canStart);
            return (job, job.Trial is { } entry ? _live[entry.Number] : null);
        }
    }

    /// <summary>Chooses the point of the next trial; null if there is none.</summary>
    public double[]? Suggest()
    {
        lock (_lock)
        {
            return _source.Next(History, Next);
        }
    }

    /// <summary>Begins a trial.</summary>
    /// <param name="point">Its point.</param>
    /// <param name="limit">The step at which it pauses; <see cref="long.MaxValue"/> if it runs to its end.</param>
    public LiveTrial<THyperparameters> Begin(double[] point, long limit)
    {
        lock (_lock)
        {
            var trial = new LiveTrial<THyperparameters>(Next, _source.Create(point, Next), History.Start(point), Folds, _watch.Token)
            {
                Scheduled = _scheduler is null ? null : _schedule.Start(point),
            };
            trial.Scheduled?.ContinueTo(limit);
            _live.Add(trial);
            _trials.Add(new() { Number = trial.Number, State = TrialState.Running, Hyperparameters = trial.Hyperparameters });
            Tell(_trials[^1]);
            return trial;
        }
    }

    /// <summary>Takes an intermediate score of a fold, and says whether the trial ends here.</summary>
    /// <remarks>
    /// The pruner compares first folds alone: the folds of a trial run side by side, and what it sees must not depend on which of them is ahead.
    /// </remarks>
    public bool Report(LiveTrial<THyperparameters> trial, int fold, long step, double score)
    {
        lock (_lock)
        {
            // A repeated attempt says again what the failed one said.
            if (Note(trial, fold, step, score) && fold == 0 && _scheduler is null)
            {
                trial.IsPruned = trial.IsPruned || _pruner.ShouldPrune(History, trial.Entry);
            }

            return trial.IsPruned;
        }
    }

    /// <summary>The median of the best steps of a trial's folds; null if nothing was reported.</summary>
    public long? BestStepOf(int number) => RefitStep.MedianBest(
        _live[number].Reports.Select(fold => fold.ConvertAll(report => report with { Score = Objectives[0].Ranked(report.Score) })));

    /// <summary>Makes sure that an evaluation has what trials are compared by.</summary>
    /// <exception cref="UnknownMetricException">A metric is missing, and no evaluation had all of them: there is no sense in another trial.</exception>
    /// <exception cref="NonRecoverableException">A metric is missing though others had it, or is NaN.</exception>
    public void Check(TrialOutcome outcome)
    {
        try
        {
            foreach (var objective in outcome.Evaluation is null ? [] : Objectives)
            {
                _ = objective.Of(outcome.Evaluation!);
            }
        }
        catch (UnknownMetricException exception) when (_hasMetrics)
        {
            throw new NonRecoverableException(exception.Message);
        }

        _hasMetrics |= outcome.Evaluation is not null;
    }

    /// <summary>Stops the trials that run.</summary>
    public void StopAll()
    {
        lock (_lock)
        {
            _live.ForEach(static trial => trial.Stop());
        }
    }

    /// <summary>The complete trials that no other is better than by every objective, by number.</summary>
    public int[] ParetoFront() => [.. Front().Select(entry => entry.Number - _known)];

    /// <summary>Takes what became of a fold; null if it failed or was stopped.</summary>
    public void EndFold(LiveTrial<THyperparameters> trial, int fold, TrialOutcome? outcome)
    {
        lock (_lock)
        {
            trial.Outcomes[fold] = outcome;
            for (var i = 0; i < outcome?.Steps.Length; i++)
            {
                Note(trial, fold, outcome.Steps[i], outcome.Scores[i]);
            }

            trial.Spent += TimeSpan.FromMilliseconds(outcome?.DurationMs ?? 0);
            trial.IsPruned |= outcome?.End == TrialEnd.Pruned;
            if (outcome?.Evaluation is { } evaluation)
            {
                _bestOfFold[fold] = Math.Min(_bestOfFold[fold], Objectives[0].Ranked(Objectives[0].Of(evaluation)));
            }
        }
    }

    /// <summary>Ends a trial whose folds have ended, or lets it wait if they have paused.</summary>
    public void EndRun(LiveTrial<THyperparameters> trial)
    {
        lock (_lock)
        {
            var isPaused = trial.Failure is null && !trial.IsPruned && trial.Outcomes.Any(static outcome => outcome?.End == TrialEnd.Paused);
            if (isPaused)
            {
                // A fold that has ended by itself counts with its score.
                var scores = trial.Outcomes.Select(outcome => outcome!.Evaluation is { } evaluation ? Objectives[0].Of(evaluation) : outcome.Scores[^1]);
                trial.Scheduled!.Report(trial.Limit!.Value, Objectives[0].Ranked(scores.Average()));
                return;
            }

            End(trial);
        }
    }

    /// <summary>Ends a trial that waits, since others are better or the study ends.</summary>
    public void StopPaused(LiveTrial<THyperparameters> trial)
    {
        lock (_lock)
        {
            trial.IsPruned = true;
            End(trial);
        }
    }

    /// <summary>Ends the trials that still wait.</summary>
    public void StopAllPaused()
    {
        foreach (var trial in _live.Where(static trial => !trial.IsEnded))
        {
            StopPaused(trial);
        }
    }

    public void Dispose() => _live.ForEach(static trial => trial.Dispose());

    private void End(LiveTrial<THyperparameters> trial)
    {
        var state = trial switch
        {
            { IsPruned: true } => TrialState.Pruned,
            { Failure: not (null or TrialStoppedException) } => TrialState.Failed,
            { Failure: not null } => TrialState.Stopped,
            _ => TrialState.Complete,
        };
        double[] scores = state == TrialState.Complete ? [.. Objectives.Select(objective => Mean(trial, objective))] : [];
        trial.IsEnded = true;
        History.Finish(trial.Entry, state, [.. Ranked(scores)]);
        if (trial.Scheduled is { } scheduled)
        {
            _schedule.Finish(scheduled, state, [.. Ranked(scores)]);
        }

        var ended = _trials[trial.Number] with
        {
            State = state,
            Scores = scores,
            Folds = IsFolded ? FoldScores(trial) : [],
            Intermediate = trial.Reports[0],
            Duration = trial.Spent,
            Error = state == TrialState.Failed ? trial.Failure!.Message : null,
        };
        _trials[trial.Number] = ended;
        _ended++;
        Rank(ended);
        Tell(ended);
    }

    /// <summary>Whether a trial can still win if it has the best score of the study on each of the folds that are left.</summary>
    public bool CanWin(LiveTrial<THyperparameters> trial)
    {
        lock (_lock)
        {
            if (_best.Number is not { } best)
            {
                return true;
            }

            var sum = 0.0;
            for (var fold = 0; fold < Folds; fold++)
            {
                sum += trial.Outcomes[fold]?.Evaluation is { } evaluation ? Objectives[0].Ranked(Objectives[0].Of(evaluation)) : _bestOfFold[fold];
            }

            // An equal score wins for the lower number.
            return trial.Number < best ? !ScoreOrder.IsWorse(sum / Folds, _best.Score) : ScoreOrder.IsWorse(_best.Score, sum / Folds);
        }
    }

    private bool Note(LiveTrial<THyperparameters> trial, int fold, long step, double score)
    {
        var reports = trial.Reports[fold];
        var last = reports.Count > 0 ? reports[^1].Step : 0;
        if (reports.Count > 0 && step <= last)
        {
            return false;
        }

        _watch.CountSteps(step - last);
        reports.Add(new(step, score));
        if (fold == 0)
        {
            trial.Entry.Report(step, Objectives[0].Ranked(score));
        }

        return true;
    }

    private double Mean(LiveTrial<THyperparameters> trial, Objective objective) =>
        trial.Outcomes.Sum(outcome => objective.Of(outcome!.Evaluation!)) / Folds;

    private double[] FoldScores(LiveTrial<THyperparameters> trial) =>
        [.. trial.Outcomes.Where(static outcome => outcome?.Evaluation is not null).Select(outcome => Objectives[0].Of(outcome!.Evaluation!))];

    private IEnumerable<double> Ranked(IReadOnlyList<double> scores) => scores.Select((score, i) => Objectives[i].Ranked(score));

    private IReadOnlyList<TrialEntry> Front() => ParetoOrder.Front(_live.Select(static trial => trial.Entry));

    private void Rank(Trial<THyperparameters> ended)
    {
        var ranked = ended.Score is { } score ? Objectives[0].Ranked(score) : (double?)null;
        _withoutBetter = ranked is { } found && _best.Add(ended.Number, found) ? 0 : _withoutBetter + 1;
        var target = _options.Budget.TargetScore is { } wanted ? Objectives[0].Ranked(wanted) : (double?)null;
        _watch.Ended(ranked, target, _withoutBetter);
    }

    private void Tell(Trial<THyperparameters> trial)
    {
        try
        {
            _options.Progress?.Report(new()
            {
                Trial = trial,
                Best = _best.Number is { } best ? _trials[best] : null,
                Ended = _ended,
                Running = _trials.Count - _ended,
                MaxTrials = _source.MaxTrials,
                Elapsed = _watch.Elapsed,
            });
        }
        catch (Exception exception)
        {
            // Who only looks on does not end a study.
            TuningLog.ProgressFailed(Logger, exception);
        }
    }
}
