using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>A trial of a study that runs.</summary>
internal sealed class LiveTrial<THyperparameters>(int number, THyperparameters hyperparameters, TrialEntry entry, int folds, CancellationToken stopping)
    : IDisposable
{
    private readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(stopping);

    /// <summary>Its number.</summary>
    public int Number => number;

    /// <summary>Its hyperparameters.</summary>
    public THyperparameters Hyperparameters => hyperparameters;

    /// <summary>The trial as the sampler sees it.</summary>
    public TrialEntry Entry => entry;

    /// <summary>What each fold reported, by ascending step.</summary>
    public IReadOnlyList<List<IntermediateScore>> Reports { get; } = [.. Enumerable.Range(0, folds).Select(static _ => new List<IntermediateScore>())];

    /// <summary>The trial as the scheduler sees it; null without one.</summary>
    public TrialEntry? Scheduled { get; init; }

    /// <summary>The step at which it pauses; null if it runs to its end.</summary>
    public long? Limit => Scheduled is { Limit: < long.MaxValue and var limit } ? limit : null;

    /// <summary>Whether it has ended, and not only paused.</summary>
    public bool IsEnded { get; set; }

    /// <summary>What became of each fold when it ran last; null if it has not ended, or failed.</summary>
    public TrialOutcome?[] Outcomes { get; } = new TrialOutcome?[folds];

    /// <summary>How long it has been trained and scored, all folds together.</summary>
    public TimeSpan Spent { get; set; }

    /// <summary>Whether it has been found unable to win.</summary>
    public bool IsPruned { get; set; }

    /// <summary>What failed first; null if nothing did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Ends with the study, or when the other folds of the trial do not matter any more.</summary>
    public CancellationToken Stopping => _end.Token;

    /// <summary>Takes note of a failure; that a fold was stopped counts only if nothing failed.</summary>
    public void Fail(Exception exception)
    {
        lock (_end)
        {
            if (Failure is null or TrialStoppedException)
            {
                Failure = exception;
            }
        }
    }

    /// <summary>Stops the folds that run.</summary>
    public void Stop() => _end.Cancel();

    public void Dispose() => _end.Dispose();
}
