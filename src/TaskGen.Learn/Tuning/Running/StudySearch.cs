namespace TaskGen.Learn.Tuning.Running;

/// <summary>The search of a study: trials, several at a time, until a budget or the space is used up.</summary>
/// <param name="state">The trials.</param>
/// <param name="watch">The budget.</param>
/// <param name="maxTrials">How many trials there are at most; null for no limit.</param>
/// <param name="concurrency">How many run at once.</param>
/// <param name="pruneFolds">Whether folds run one after another, as long as the trial can win.</param>
/// <param name="suggest">Chooses the point of the next trial; null if there is none.</param>
/// <param name="call">Trains and scores one fold of a trial.</param>
/// <param name="cancellationToken">Ends the run.</param>
internal sealed class StudySearch<THyperparameters>(
    StudyState<THyperparameters> state,
    BudgetWatch watch,
    int? maxTrials,
    int concurrency,
    bool pruneFolds,
    Func<Task<double[]?>> suggest,
    Func<LiveTrial<THyperparameters>, int, Task<TrialOutcome>> call,
    CancellationToken cancellationToken)
{
    /// <returns>Whether the space is used up.</returns>
    public async Task<bool> RunAsync()
    {
        var running = new List<Task>();
        var isExhausted = false;
        try
        {
            while (true)
            {
                while (!isExhausted && running.Count < concurrency && !IsOver)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var point = await suggest().ConfigureAwait(false);
                    isExhausted = point is null;
                    if (point is not null)
                    {
                        running.Add(RunTrialAsync(state.Begin(point)));
                    }
                }

                if (running.Count == 0)
                {
                    return isExhausted;
                }

                var ended = await Task.WhenAny(running).ConfigureAwait(false);
                running.Remove(ended);
                await ended.ConfigureAwait(false);
            }
        }
        finally
        {
            // If the run was cancelled: no trial outlives the search.
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private bool IsOver => watch.Reason is not null || state.Next >= maxTrials;

    private async Task RunTrialAsync(LiveTrial<THyperparameters> trial)
    {
        using (trial)
        {
            if (pruneFolds)
            {
                await RunFoldsInTurnAsync(trial).ConfigureAwait(false);
            }
            else
            {
                await Task.WhenAll(Enumerable.Range(0, state.Folds).Select(fold => RunFoldAsync(trial, fold))).ConfigureAwait(false);
            }

            state.End(trial);
        }
    }

    private async Task RunFoldsInTurnAsync(LiveTrial<THyperparameters> trial)
    {
        for (var fold = 0; fold < state.Folds; fold++)
        {
            if (trial.Failure is null && !trial.IsPruned && (fold == 0 || state.CanWin(trial)))
            {
                await RunFoldAsync(trial, fold).ConfigureAwait(false);
                continue;
            }

            trial.IsPruned |= trial.Failure is null;
            state.EndFold(trial, fold, null);
        }
    }

    private async Task RunFoldAsync(LiveTrial<THyperparameters> trial, int fold)
    {
        TrialOutcome? outcome = null;
        try
        {
            outcome = await call(trial, fold).ConfigureAwait(false);
            state.Check(outcome);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            outcome = null;
            trial.Fail(exception);
        }

        state.EndFold(trial, fold, outcome);
        if (trial.Failure is not null || trial.IsPruned)
        {
            // The other folds do not matter any more.
            trial.Stop();
        }
    }
}
