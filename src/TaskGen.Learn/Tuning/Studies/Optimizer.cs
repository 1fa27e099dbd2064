using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn;

/// <summary>
/// The search alone: <see cref="Ask()"/> says what to try, <see cref="Tell"/> takes what came of it. For whoever runs trials by other means than a tuner,
/// or lets another optimizer choose some of them (<see cref="Ask(THyperparameters)"/>). Safe for use by several threads at once.
/// </summary>
/// <remarks>What is asked is a function of space, seed and what was told before, in its order.</remarks>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
public sealed class Optimizer<THyperparameters>
{
    private readonly Lock _lock = new();
    private readonly HyperparameterSpace<THyperparameters> _space;
    private readonly IReadOnlyList<Direction> _directions;
    private readonly TrialHistory _history = new();
    private readonly ITrialSampler _sampler;
    private readonly ITrialPruner _pruner;
    private readonly List<Trial<THyperparameters>> _trials = [];
    private readonly BestTrial _best = new();

    /// <summary>Begins a search.</summary>
    /// <param name="space">What is searched, for example <c>new Wine.Space()</c>.</param>
    /// <param name="options">How; the defaults if null.</param>
    /// <exception cref="InvalidSpaceException">The sampler cannot search the space.</exception>
    public Optimizer(HyperparameterSpace<THyperparameters> space, OptimizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(space);
        options ??= new();
        (_space, _directions) = (space, options.Directions);
        _sampler = options.Sampler.Create(new SamplerSetting(space.Layout.Search, options.Seed, _directions.Count, options.MaxTrials));
        _pruner = options.Pruner.Create(_directions[0]);
    }

    /// <summary>All trials so far, by number.</summary>
    public IReadOnlyList<Trial<THyperparameters>> Trials
    {
        get
        {
            lock (_lock)
            {
                return [.. _trials];
            }
        }
    }

    /// <summary>The trial with the best first score, of several within 1e-10 of it the one with the lowest number; null as long as none is complete.</summary>
    public Trial<THyperparameters>? Best
    {
        get
        {
            lock (_lock)
            {
                return _best.Number is { } number ? _trials[number] : null;
            }
        }
    }

    /// <summary>What to try next.</summary>
    /// <exception cref="InvalidOperationException">Every point of a finite space has been tried.</exception>
    public AskedTrial<THyperparameters> Ask() => TryAsk(out var trial)
        ? trial
        : throw new InvalidOperationException($"All {_trials.Count} points of the space have been asked for. Use TryAsk to see when there is none left.");

    /// <summary>What to try next; false if every point of a finite space has been tried.</summary>
    public bool TryAsk([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AskedTrial<THyperparameters>? trial)
    {
        lock (_lock)
        {
            trial = _sampler.Suggest(_history) is { } point ? Begin(point, _space.Create(point)) : null;
            return trial is not null;
        }
    }

    /// <summary>Begins a trial that somebody else chose, from which the sampler learns as from its own.</summary>
    /// <exception cref="InvalidSpaceException">The hyperparameters are not in the space.</exception>
    public AskedTrial<THyperparameters> Ask(THyperparameters hyperparameters)
    {
        lock (_lock)
        {
            return Begin(_space.PointOf(hyperparameters), hyperparameters);
        }
    }

    /// <summary>Takes an intermediate score, and says whether the trial should be stopped; then tell that it was pruned.</summary>
    /// <param name="trial">A trial whose result has not been told.</param>
    /// <param name="step">How far it is, in its own unit; ascending.</param>
    /// <param name="score">The score.</param>
    /// <exception cref="InvalidOperationException">The result of the trial has been told.</exception>
    public bool Report(AskedTrial<THyperparameters> trial, long step, double score)
    {
        lock (_lock)
        {
            Check(trial);
            if (!trial.Entry.Report(step, Ranked(score, 0)))
            {
                return false;
            }

            _trials[trial.Number] = _trials[trial.Number] with { Intermediate = [.. _trials[trial.Number].Intermediate, new(step, score)] };
            return _pruner.ShouldPrune(_history, trial.Entry);
        }
    }

    /// <summary>Takes the scores of a trial; one of them NaN makes it a failed one.</summary>
    /// <param name="trial">A trial whose result has not been told.</param>
    /// <param name="scores">A score for each direction.</param>
    /// <exception cref="ArgumentException">There are more or fewer scores than directions.</exception>
    /// <exception cref="InvalidOperationException">The result of the trial has been told.</exception>
    public void Tell(AskedTrial<THyperparameters> trial, params double[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Length != _directions.Count)
        {
            throw new ArgumentException($"The trial has {scores.Length} scores; expected {_directions.Count}, one for each direction.", nameof(scores));
        }

        if (scores.Any(double.IsNaN))
        {
            End(trial, TrialState.Failed, [], "The score is NaN.");
            return;
        }

        End(trial, TrialState.Complete, scores, null);
    }

    /// <summary>Takes note that a trial failed.</summary>
    /// <exception cref="InvalidOperationException">The result of the trial has been told.</exception>
    public void TellFailed(AskedTrial<THyperparameters> trial, string? error = null) => End(trial, TrialState.Failed, [], error);

    /// <summary>Takes note that a trial was stopped early.</summary>
    /// <exception cref="InvalidOperationException">The result of the trial has been told.</exception>
    public void TellPruned(AskedTrial<THyperparameters> trial) => End(trial, TrialState.Pruned, [], null);

    private AskedTrial<THyperparameters> Begin(double[] point, THyperparameters hyperparameters)
    {
        _trials.Add(new() { Number = _trials.Count, State = TrialState.Running, Hyperparameters = hyperparameters });
        return new(_history.Start(point), hyperparameters);
    }

    private void End(AskedTrial<THyperparameters> trial, TrialState state, double[] scores, string? error)
    {
        lock (_lock)
        {
            Check(trial);
            _history.Finish(trial.Entry, state, [.. scores.Select(Ranked)]);
            _trials[trial.Number] = _trials[trial.Number] with { State = state, Scores = scores, Error = error };
            if (state == TrialState.Complete)
            {
                _best.Add(trial.Number, trial.Entry.Scores[0]);
            }
        }
    }

    private void Check(AskedTrial<THyperparameters> trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (trial.Number >= _trials.Count || !ReferenceEquals(_history.Trials[trial.Number], trial.Entry))
        {
            throw new ArgumentException($"The trial {trial.Number} was asked for from another optimizer.", nameof(trial));
        }

        if (trial.Entry.State != TrialState.Running)
        {
            throw new InvalidOperationException($"The result of the trial {trial.Number} has been told: {trial.Entry.State}.");
        }
    }

    private double Ranked(double score, int objective) => _directions[objective] == Direction.Maximize ? -score : score;
}
