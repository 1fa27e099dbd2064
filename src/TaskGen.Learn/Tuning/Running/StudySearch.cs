using TaskGen.Learn.Tuning.Pruners;

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
    /// <exception cref="UnknownMetricException">The first evaluation lacks a metric to select by.</exception>
    public async Task<bool> RunAsync()
    {
        var running = new List<Task>();
        var isExhausted = false;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (job, trial) = running.Count < concurrency && watch.Reason is null
                    ? state.NextJob(canStart: !isExhausted && !(state.Next >= maxTrials))
                    : (new(running.Count > 0 ? TrialJobKind.Wait : TrialJobKind.End), null);
                switch (job.Kind)
                {
                    case TrialJobKind.Start:
                        var point = await suggest().ConfigureAwait(false);
                        isExhausted = point is null;
                        if (point is not null)
                        {
                            running.Add(RunTrialAsync(state.Begin(point, job.Limit)));
                        }

                        break;
                    case TrialJobKind.Continue:
                        trial!.Scheduled!.ContinueTo(job.Limit);
                        running.Add(RunTrialAsync(trial));
                        break;
                    case TrialJobKind.Stop:
                        state.StopPaused(trial!);
                        break;
                    case TrialJobKind.Wait when running.Count > 0:
                        var ended = await Task.WhenAny(running).ConfigureAwait(false);
                        running.Remove(ended);
                        await ended.ConfigureAwait(false);
                        break;
                    default:
                        state.StopAllPaused();
                        return isExhausted;
                }
            }
        }
        catch (UnknownMetricException)
        {
            // No trial would have a score.
            state.StopAll();
            throw;
        }
        finally
        {
            // If the run was cancelled: no trial outlives the search.
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            state.Dispose();
        }
    }

    private async Task RunTrialAsync(LiveTrial<THyperparameters> trial)
    {
        if (pruneFolds)
        {
            await RunFoldsInTurnAsync(trial).ConfigureAwait(false);
        }
        else
        {
            // A fold that ended by itself is not continued.
            var folds = Enumerable.Range(0, state.Folds).Where(fold => trial.Outcomes[fold]?.Evaluation is null);
            await Task.WhenAll(folds.Select(fold => RunFoldAsync(trial, fold))).ConfigureAwait(false);
        }

        state.EndRun(trial);
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
        catch (UnknownMetricException)
        {
            trial.Stop();
            throw;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            outcome = null;
            trial.Fail(exception);
        }

        state.EndFold(trial, fold, outcome);
        if (trial.IsPruned || trial.Failure is not null && (fold == 0 || !state.IsPruning))
        {
            // The other folds do not matter any more; but the first, on which the pruner decides, is not stopped by another.
            trial.Stop();
        }
    }
}
