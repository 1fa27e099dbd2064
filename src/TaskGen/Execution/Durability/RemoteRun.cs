using Microsoft.Extensions.Logging;
using TaskGen.Execution.Attempts;
using TaskGen.Storage;
using TaskGen.Storage.Access;
using TaskGen.Storage.Journals;
using TaskGen.Storage.Remote;

namespace TaskGen.Execution.Durability;

/// <summary>
/// Brings what a run keeps in its working directory to the remote store while it is carried out, a second later and at the end, in an order in which
/// nothing ever refers to something that is not there. While the remote store cannot be reached, it is tried again: nothing is given up before the end.
/// </summary>
internal sealed class RemoteRun : IAsyncDisposable
{
    private const int LastAttempts = 3;

    /// <summary>How long records and results are gathered.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait after a fault.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly RemoteStore _remote;
    private readonly StoreLayout _layout;
    private readonly Guid _run;
    private readonly RunClaim _claim;
    private readonly IReadOnlyList<UploadMark> _marks;
    private readonly RemoteUploads _uploads;
    private readonly SegmentUpload _journal;
    private readonly SegmentUpload _log;
    private readonly ILogger _logger;
    private readonly TimeProvider _timeProvider;
    private readonly SemaphoreSlim _gate = new(1);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _publishing;
    private readonly Task _beating;
    private bool _isBehind;
    private int _isGone;

    private RemoteRun(
        StoreDirectory store, RemoteStore remote, Guid run, RunClaim claim, IReadOnlyList<UploadMark> marks, (long Journal, long Log) uploaded,
        ILogger logger, TimeProvider timeProvider)
    {
        (_remote, _layout, _run, _claim, _marks, _logger, _timeProvider) = (remote, store.Layout, run, claim, marks, logger, timeProvider);
        _uploads = new RemoteUploads(remote, store.Objects, store.Cache);
        _journal = new SegmentUpload(_layout.JournalOf(run), RemoteKeys.Journal(run), uploaded.Journal);
        _log = new SegmentUpload(_layout.LogOf(run), RemoteKeys.Log(run), uploaded.Log);
        _publishing = Task.Run(PublishAgainAndAgainAsync);
        _beating = Task.Run(BeatAgainAndAgainAsync);
    }

    /// <summary>Takes a run, whose lock in the working directory the caller has, and fetches what other machines have written of it.</summary>
    /// <returns>Null for a store that is a directory.</returns>
    /// <exception cref="IOException">The remote store cannot be reached, or another machine carries the run out.</exception>
    public static RemoteRun? Open(StoreDirectory store, Guid run, HostServices host, string name) => store.Remote is { } remote
        ? OpenAsync(store, remote, run, host.CreateLogger(name), host.TimeProvider).GetAwaiter().GetResult()
        : null;

    /// <summary>Brings all that is there to the remote store. What cannot be brought there stays here, and is said.</summary>
    public async Task FlushAsync()
    {
        var wait = Interval;
        for (var attempt = 1; !await TryPublishAsync(CancellationToken.None).ConfigureAwait(false); attempt++)
        {
            if (attempt >= LastAttempts)
            {
                DurabilityLog.RemoteIncomplete(_logger, _remote.Url, _run, _layout.Root);
                return;
            }

            await Task.Delay(wait, _timeProvider).ConfigureAwait(false);
            wait += wait;
        }

        if (!_claim.IsLost)
        {
            foreach (var mark in _marks)
            {
                mark.Remove();
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _publishing.ConfigureAwait(false);
        await _beating.ConfigureAwait(false);
        try
        {
            await _claim.ReleaseAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The lease ends by itself.
        }

        Leave(_marks);
        _stop.Dispose();
        _gate.Dispose();
    }

    private static async Task<RemoteRun> OpenAsync(StoreDirectory store, RemoteStore remote, Guid run, ILogger logger, TimeProvider timeProvider)
    {
        var claim = await RunClaim.TakeAsync(remote, store.Layout, run, timeProvider, CancellationToken.None).ConfigureAwait(false);
        IReadOnlyList<UploadMark> marks = [];
        try
        {
            marks = Mark(store, remote, timeProvider);
            var items = await remote.Runs.FindAsync(run, CancellationToken.None).ConfigureAwait(false);
            var uploaded = await remote.Runs.FetchAsync(run, items, CancellationToken.None).ConfigureAwait(false);
            QueueRest(store, remote, run, uploaded.Journal);
            return new RemoteRun(store, remote, run, claim, marks, uploaded, logger, timeProvider);
        }
        catch
        {
            Leave(marks);
            await claim.ReleaseAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    // What other runs had written when they died here, or could not bring to the remote store, goes there with this one.
    private static List<UploadMark> Mark(StoreDirectory store, RemoteStore remote, TimeProvider timeProvider)
    {
        var marks = new List<UploadMark>(UploadMark.TakeLeft(store.Layout, timeProvider));
        try
        {
            if (marks.Count > 0)
            {
                LeftUploads.Queue(marks.Min(static mark => mark.Since), store.Objects, store.Cache, remote.Uploads);
            }

            marks.Add(UploadMark.Make(store.Layout, timeProvider));
            return marks;
        }
        catch
        {
            Leave(marks);
            throw;
        }
    }

    private static void Leave(IReadOnlyList<UploadMark> marks)
    {
        foreach (var mark in marks)
        {
            mark.Dispose();
        }
    }

    // What this machine had written when it died, and not brought there yet.
    private static void QueueRest(StoreDirectory store, RemoteStore remote, Guid run, long uploaded)
    {
        var path = store.Layout.JournalOf(run);
        if (!File.Exists(path) || new FileInfo(path).Length <= uploaded)
        {
            return;
        }

        foreach (var record in JournalReader.Read(File.ReadAllBytes(path).AsSpan((int)uploaded), out _))
        {
            if (RemoteKeys.ObjectOf(StoredValue.Of(record)) is { } reference)
            {
                remote.Uploads.Add(reference);
            }
        }
    }

    private async Task PublishAgainAndAgainAsync()
    {
        for (var wait = Interval; await WaitAsync(wait).ConfigureAwait(false);)
        {
            wait = await TryPublishAsync(_stop.Token).ConfigureAwait(false) ? Interval : wait + wait < Longest ? wait + wait : Longest;
        }
    }

    private async Task BeatAgainAndAgainAsync()
    {
        while (await WaitAsync(RunClaim.Beat).ConfigureAwait(false) && !_claim.IsLost)
        {
            try
            {
                await _claim.BeatAsync(_stop.Token).ConfigureAwait(false);
            }
            catch (Exception)
            {
                // Whoever publishes meets the same, and says so.
            }
        }
    }

    /// <summary>Waits; false once there is an end.</summary>
    private async Task<bool> WaitAsync(TimeSpan time)
    {
        await Task.Delay(time, _timeProvider, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !_stop.IsCancellationRequested;
    }

    private async Task<bool> TryPublishAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            await PublishAsync(cancellationToken).ConfigureAwait(false);
            if (_isBehind)
            {
                _isBehind = false;
                DurabilityLog.RemoteCaughtUp(_logger, _remote.Url);
            }

            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception exception)
        {
            // Whatever it is, it costs no result.
            if (!_isBehind)
            {
                _isBehind = true;
                DurabilityLog.RemoteBehind(_logger, _remote.Url, _layout.Root, exception);
            }

            return false;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        if (_claim.IsOld)
        {
            await _claim.BeatAsync(cancellationToken).ConfigureAwait(false);
        }

        if (_claim.IsLost)
        {
            if (Interlocked.Exchange(ref _isGone, 1) == 0)
            {
                DurabilityLog.RemoteTaken(_logger, _run, _remote.Url, _layout.Root);
            }

            return;
        }

        // Lines up to here refer to objects that are queued by now.
        var (journal, log) = (_journal.Length, _log.Length);
        await _uploads.RunAsync(cancellationToken).ConfigureAwait(false);
        await _journal.UploadAsync(_remote, journal, cancellationToken).ConfigureAwait(false);
        await _log.UploadAsync(_remote, log, cancellationToken).ConfigureAwait(false);
    }
}
