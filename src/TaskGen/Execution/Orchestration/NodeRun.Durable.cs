using Microsoft.Extensions.Logging;
using TaskGen.Definitions;
using TaskGen.Execution.Durability;
using TaskGen.Storage.Caching;
using TaskGen.Storage.Journals;

namespace TaskGen.Execution.Orchestration;

/// <content>What a call finds in the store of its run, and what it leaves there.</content>
internal sealed partial class NodeRun
{
    private bool _isFound;

    /// <inheritdoc/>
    public override Checkpoint Checkpoint => Details.Checkpoint ??= new CallCheckpoint(Run.Durable, Path, Details.Key);

    /// <inheritdoc/>
    public override ILogger CreateLogger(string category)
    {
        var logger = Host.CreateLogger(category);
        return Run.Durable is { } durable ? new NodeLogger(logger, durable, Path, Attempts, category) : logger;
    }

    private DateTimeOffset StartedAt => Run.TimeOf(_startedTimestamp);

    private double ElapsedMs => Run.Host.TimeProvider.GetElapsedTime(_startedTimestamp).TotalMilliseconds;

    private ValueTask<TOutput> RunDurableAsync<TInputs, TOutput>(
        DurableRun durable, TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskOptions options)
        where TInputs : notnull
    {
        var head = durable.HeadOf(task, options);
        var key = NodeKey.Of(head, task, inputs, task.UsesSeed ? Seed : null);
        return durable.IsElsewhere(Path, key)
            ? FetchAndRunAsync(durable, task, inputs, key, head)
            : RunDurableAsync(durable, task, inputs, key, head);
    }

    private async ValueTask<TOutput> FetchAndRunAsync<TInputs, TOutput>(
        DurableRun durable, TaskDefinition<TInputs, TOutput> task, TInputs inputs, string key, KeyHead head)
        where TInputs : notnull
    {
        await durable.FetchAsync(Path, key, Run.Token).ConfigureAwait(false);
        return await RunDurableAsync(durable, task, inputs, key, head).ConfigureAwait(false);
    }

    private ValueTask<TOutput> RunDurableAsync<TInputs, TOutput>(
        DurableRun durable, TaskDefinition<TInputs, TOutput> task, TInputs inputs, string key, KeyHead head)
        where TInputs : notnull
    {
        if (durable.TryResume(Path, task.Name, key, head.Version, task.Output, out var output))
        {
            _isFound = true;
            Attempts = 0;
            return new(output);
        }

        var usesCache = head.Options.Cache && Run.CacheMode != CacheMode.Off;
        return usesCache && TryHit(durable, task, key, head, out output)
            ? new(output)
            : ComputeOnceAsync(durable, task, inputs, key, head, usesCache);
    }

    private async ValueTask<TOutput> ComputeOnceAsync<TInputs, TOutput>(
        DurableRun durable, TaskDefinition<TInputs, TOutput> task, TInputs inputs, string key, KeyHead head, bool usesCache)
        where TInputs : notnull
    {
        Details.Key = key;
        if (!usesCache)
        {
            return (await ComputeAsync(durable, task, inputs, key, head).ConfigureAwait(false)).Output;
        }

        var cache = durable.Cache;
        using var claim = cache.TryClaim(key) ?? await WaitForClaimAsync(cache, key).ConfigureAwait(false);

        if (cache.IsShared && Run.CacheMode != CacheMode.Refresh && !cache.Has(key))
        {
            await cache.FetchAsync(key, task.Name, Run.Token).ConfigureAwait(false);
        }

        // Whoever had the key until now may have left a result.
        if (TryHit(durable, task, key, head, out var cached))
        {
            return cached;
        }

        var (output, kept) = await ComputeAsync(durable, task, inputs, key, head).ConfigureAwait(false);
        if (kept is not null)
        {
            cache.Keep(new CacheEntry(key, task.Name, Run.Id, Path, Run.Host.TimeProvider.GetUtcNow(), kept));
            claim.Fulfil();
        }

        return output;
    }

    private bool TryHit<TInputs, TOutput>(
        DurableRun durable, TaskDefinition<TInputs, TOutput> task, string key, KeyHead head, out TOutput output)
        where TInputs : notnull
    {
        if (Run.CacheMode == CacheMode.Refresh || !durable.Cache.TryFind(key, task.Name, task.Output, out var entry, out output!))
        {
            output = default!;
            return false;
        }

        _isFound = true;
        Attempts = 0;
        durable.NoteFound(new NodeCommitted(Path, task.Name, key, head.Version, 0, StartedAt, ElapsedMs, entry.Run, entry.Output));
        return true;
    }

    private async ValueTask<(TOutput Output, StoredValue? Kept)> ComputeAsync<TInputs, TOutput>(
        DurableRun durable, TaskDefinition<TInputs, TOutput> task, TInputs inputs, string key, KeyHead head)
        where TInputs : notnull
    {
        var output = await AttemptAsync(task, inputs, head.Options).ConfigureAwait(false);
        var kept = durable.Keep(task.Output, output);
        if (kept is not null)
        {
            durable.Note(new NodeCommitted(Path, task.Name, key, head.Version, Attempts, StartedAt, ElapsedMs, null, kept));
        }

        return (output, kept);
    }

    // The result is of no use to a run that is resumed; who looks at the run sees that it was there.
    private async ValueTask<TOutput> RunUnkeptAsync<TInputs, TOutput>(
        DurableRun durable, TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskOptions options)
        where TInputs : notnull
    {
        var output = await AttemptAsync(task, inputs, options).ConfigureAwait(false);
        durable.Note(new NodeSucceeded(Path, task.Name, Attempts, StartedAt, ElapsedMs));
        return output;
    }

    private async Task<KeyClaim> WaitForClaimAsync(ResultCache cache, string key)
    {
        var waiting = cache.WaitAsync(key, Run.Token);
        try
        {
            await WaitAsync(waiting).ConfigureAwait(false);
        }
        catch (NodeEndedException) when (waiting.IsCompletedSuccessfully)
        {
            // The run ended between the wait and the return to a place: nobody else could ever take the key.
            waiting.Result.Dispose();
            throw;
        }

        return await waiting.ConfigureAwait(false);
    }

    private void NoteFault(Exception exception) =>
        Run.Durable?.Note(new AttemptFailed(Path, Attempts, Run.Host.TimeProvider.GetUtcNow(), FaultRecord.Of(exception)));

    private void NoteFailure(Exception? exception)
    {
        if (Run.Durable is { } durable && Kind == NodeKind.Task)
        {
            var fault = Status == NodeStatus.Failed ? _faults?[^1] ?? exception : null;
            durable.Note(new NodeFailed(Path, Label, Attempts, StartedAt, _duration.TotalMilliseconds, fault is null ? null : FaultRecord.Of(fault)));
        }
    }
}
