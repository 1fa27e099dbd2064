using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>The trials of a study that runs: what sampler and pruner see of them, and what the user gets.</summary>
internal sealed class StudyState<THyperparameters>
{
    private const double Tie = 1e-10;
    private readonly Lock _lock = new();
    private readonly TuningOptions<THyperparameters> _options;
    private readonly TrialSource<THyperparameters> _source;
    private readonly BudgetWatch _watch;
    private readonly ITrialPruner _pruner;
    private readonly TrialHistory[] _foldHistories;
    private readonly List<Trial<THyperparameters>> _trials = [];
    private int _ended;
    private int _withoutBetter;
    private int? _best;

    public StudyState(
        TuningOptions<THyperparameters> options, IReadOnlyList<Objective> objectives, TrialSource<THyperparameters> source, BudgetWatch watch, int folds)
    {
        (_options, Objectives, _source, _watch) = (options, objectives, source, watch);
        _pruner = options.Pruner.Create(objectives[0].Direction);
        _foldHistories = [.. Enumerable.Range(0, folds).Select(static _ => new TrialHistory())];
        foreach (var trial in options.StartFrom)
        {
            var entry = History.Start(source.Space.PointOf(trial.Hyperparameters));
            History.Finish(entry, trial.State == TrialState.Running ? TrialState.Failed : trial.State, [.. Ranked(trial.Scores)]);
        }
    }

    /// <summary>Whether trials are scored on folds.</summary>
    public bool IsFolded { get; init; }

    /// <summary>What trials are compared by.</summary>
    public IReadOnlyList<Objective> Objectives { get; }

    /// <summary>The trials as the sampler sees them, those of another study first.</summary>
    public TrialHistory History { get; } = new();

    /// <summary>How many folds a trial has.</summary>
    public int Folds => _foldHistories.Length;

    /// <summary>All trials, by number.</summary>
    public IReadOnlyList<Trial<THyperparameters>> Trials => _trials;

    /// <summary>The complete trials with the best score, or within 1e-10 of it: the one with the lowest number; null if none is complete.</summary>
    public int? Winner
    {
        get
        {
            var complete = _trials.Where(static trial => trial.Score is not null).ToArray();
            var best = complete.Length == 0 ? double.NaN : complete.Min(trial => Objectives[0].Ranked(trial.Score!.Value));
            return complete.FirstOrDefault(trial => Objectives[0].Ranked(trial.Score!.Value) <= best + Tie)?.Number;
        }
    }

    /// <summary>The number of the next trial.</summary>
    public int Next => _trials.Count;

    /// <summary>Chooses the point of the next trial; null if there is none.</summary>
    public double[]? Suggest()
    {
        lock (_lock)
        {
            return _source.Next(History, Next);
        }
    }

    /// <summary>Begins a trial.</summary>
    public LiveTrial<THyperparameters> Begin(double[] point)
    {
        lock (_lock)
        {
            var trial = new LiveTrial<THyperparameters>(Next, _source.Create(point, Next), History.Start(point), Folds, _watch.Token);
            for (var fold = 0; fold < Folds; fold++)
            {
                trial.Folds[fold] = _foldHistories[fold].Start(point);
            }

            _trials.Add(new() { Number = trial.Number, State = TrialState.Running, Hyperparameters = trial.Hyperparameters });
            Tell(_trials[^1]);
            return trial;
        }
    }

    /// <summary>Takes an intermediate score of a fold, and says whether the trial ends here.</summary>
    public bool Report(LiveTrial<THyperparameters> trial, int fold, long step, double score)
    {
        lock (_lock)
        {
            // A repeated attempt says again what the failed one said.
            if (!Note(trial, fold, step, score))
            {
                return trial.IsPruned;
            }

            trial.IsPruned = trial.IsPruned || _pruner.ShouldPrune(_foldHistories[fold], trial.Folds[fold]);
            return trial.IsPruned;
        }
    }

    /// <summary>Makes sure that an evaluation has what trials are compared by.</summary>
    /// <exception cref="NonRecoverableException">A metric is missing, or NaN.</exception>
    public void Check(TrialOutcome outcome)
    {
        foreach (var objective in outcome.Evaluation is null ? [] : Objectives)
        {
            _ = objective.Of(outcome.Evaluation!);
        }
    }

    /// <summary>The complete trials that no other is better than by every objective, by number.</summary>
    public int[] ParetoFront()
    {
        var complete = _trials.Where(static trial => trial.State == TrialState.Complete)
            .Select(trial => (trial.Number, Scores: Ranked(trial.Scores).ToArray())).ToArray();
        return [.. complete.Where(trial => !complete.Any(other => Dominates(other.Scores, trial.Scores))).Select(static trial => trial.Number)];
    }

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

            trial.IsPruned |= outcome?.End == TrialEnd.Pruned;
            if (outcome?.Evaluation is { } evaluation)
            {
                _foldHistories[fold].Finish(trial.Folds[fold], TrialState.Complete, Objectives[0].Ranked(Objectives[0].Of(evaluation)));
            }
            else
            {
                _foldHistories[fold].Finish(trial.Folds[fold], trial.IsPruned ? TrialState.Pruned : TrialState.Failed);
            }
        }
    }

    /// <summary>Ends a trial whose folds have ended.</summary>
    public void End(LiveTrial<THyperparameters> trial)
    {
        lock (_lock)
        {
            var state = trial switch
            {
                { Failure: not (null or TrialStoppedException) } => TrialState.Failed,
                { IsPruned: true } => TrialState.Pruned,
                { Failure: not null } => TrialState.Stopped,
                _ => TrialState.Complete,
            };
            double[] scores = state == TrialState.Complete ? [.. Objectives.Select(objective => Mean(trial, objective))] : [];
            History.Finish(trial.Entry, state, [.. Ranked(scores)]);
            var ended = _trials[trial.Number] with
            {
                State = state,
                Scores = scores,
                Folds = IsFolded ? FoldScores(trial) : [],
                Intermediate = trial.Reports,
                Duration = TimeSpan.FromMilliseconds(trial.Outcomes.Sum(static outcome => outcome?.DurationMs ?? 0)),
                Error = state == TrialState.Failed ? trial.Failure!.Message : null,
            };
            _trials[trial.Number] = ended;
            _ended++;
            Rank(ended);
            Tell(ended);
        }
    }

    /// <summary>Whether a trial can still win if it has the best score of the study on each of the folds that are left.</summary>
    public bool CanWin(LiveTrial<THyperparameters> trial)
    {
        lock (_lock)
        {
            if (_best is not { } best)
            {
                return true;
            }

            var sum = 0.0;
            for (var fold = 0; fold < Folds; fold++)
            {
                sum += trial.Outcomes[fold]?.Evaluation is { } evaluation
                    ? Objectives[0].Ranked(Objectives[0].Of(evaluation))
                    : _foldHistories[fold].Finished.Where(static other => other.Scores.Length > 0).Min(static other => other.Scores[0]);
            }

            return sum / Folds < Objectives[0].Ranked(_trials[best].Score!.Value) - Tie;
        }
    }

    private static bool Dominates(double[] first, double[] second) =>
        first.Zip(second).All(static pair => pair.First <= pair.Second) && first.Zip(second).Any(static pair => pair.First < pair.Second);

    private bool Note(LiveTrial<THyperparameters> trial, int fold, long step, double score)
    {
        var entry = trial.Folds[fold];
        if (entry.Reports.Count > 0 && step <= entry.Reports[^1].Step)
        {
            return false;
        }

        _watch.CountSteps(step - (entry.Reports.Count > 0 ? entry.Reports[^1].Step : 0));
        var ranked = Objectives[0].Ranked(score);
        entry.Report(step, ranked);
        if (fold == 0)
        {
            trial.Entry.Report(step, ranked);
            trial.Reports.Add(new(step, score));
        }

        return true;
    }

    private double Mean(LiveTrial<THyperparameters> trial, Objective objective) =>
        trial.Outcomes.Sum(outcome => objective.Of(outcome!.Evaluation!)) / Folds;

    private double[] FoldScores(LiveTrial<THyperparameters> trial) =>
        [.. trial.Outcomes.Where(static outcome => outcome?.Evaluation is not null).Select(outcome => Objectives[0].Of(outcome!.Evaluation!))];

    private IEnumerable<double> Ranked(IReadOnlyList<double> scores) => scores.Select((score, i) => Objectives[i].Ranked(score));

    // The best is the lowest number within the tie, also where a later trial ended first.
    private void Rank(Trial<THyperparameters> ended)
    {
        _withoutBetter++;
        if (ended.Score is { } score)
        {
            var ranked = Objectives[0].Ranked(score);
            var best = _best is { } number ? Objectives[0].Ranked(_trials[number].Score!.Value) : double.PositiveInfinity;
            if (_best is null || ranked < best - Tie || (ranked <= best + Tie && ended.Number < _best))
            {
                _withoutBetter = ranked < best - Tie || _best is null ? 0 : _withoutBetter;
                _best = ended.Number;
            }
        }

        var target = _options.Budget.TargetScore is { } wanted ? Objectives[0].Ranked(wanted) : (double?)null;
        _watch.Ended(ended.Score is { } found ? Objectives[0].Ranked(found) : null, target, _withoutBetter);
    }

    private void Tell(Trial<THyperparameters> trial) => _options.Progress?.Report(new()
    {
        Trial = trial,
        Best = _best is { } best ? _trials[best] : null,
        Ended = _ended,
        Running = _trials.Count - _ended,
        MaxTrials = _source.MaxTrials,
        Elapsed = _watch.Elapsed,
    });
}
