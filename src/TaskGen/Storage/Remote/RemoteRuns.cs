using TaskGen.Storage.Locking;

namespace TaskGen.Storage.Remote;

/// <summary>The runs that a remote store has.</summary>
internal sealed class RemoteRuns(RemoteStore remote, StoreLayout layout, TimeProvider timeProvider)
{
    /// <summary>What there is of each run.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<RemoteItem>>> ListAsync(CancellationToken cancellationToken) =>
        (await remote.Bucket.ListAsync(RemoteKeys.Runs, cancellationToken).ConfigureAwait(false))
            .GroupBy(static item => IdOf(item.Key))
            .Where(static group => group.Key is not null)
            .ToDictionary(static group => group.Key!.Value, static IReadOnlyList<RemoteItem> (group) => [.. group]);

    /// <summary>What there is of a run; empty if the remote store does not have it.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    public Task<IReadOnlyList<RemoteItem>> FindAsync(Guid run, CancellationToken cancellationToken) =>
        remote.Bucket.ListAsync(RemoteKeys.Run(run), cancellationToken);

    /// <summary>Whether the remote store has a run.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    public async Task<bool> ExistsAsync(Guid run, CancellationToken cancellationToken) =>
        (await remote.Bucket.ListAsync(RemoteKeys.Journal(run), cancellationToken).ConfigureAwait(false)).Count > 0;

    /// <summary>Brings the journal that the working directory has of a run to where the remote store is, for whoever looks at it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="items">What there is of it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Whether another machine carries it out.</returns>
    /// <exception cref="IOException">It cannot be fetched.</exception>
    public async Task<bool> RefreshAsync(Guid run, IReadOnlyList<RemoteItem> items, CancellationToken cancellationToken)
    {
        await RefreshAsync(run, items, RemoteKeys.Journal(run), layout.JournalOf(run), cancellationToken).ConfigureAwait(false);
        return RunClaim.HasOwner(items.Where(item => item.Key.StartsWith(RemoteKeys.Owners(run), StringComparison.Ordinal)), timeProvider);
    }

    /// <summary>The same for its log.</summary>
    /// <exception cref="IOException">It cannot be fetched.</exception>
    public async Task RefreshLogAsync(Guid run, CancellationToken cancellationToken) => await RefreshAsync(
        run, await FindAsync(run, cancellationToken).ConfigureAwait(false), RemoteKeys.Log(run), layout.LogOf(run), cancellationToken).ConfigureAwait(false);

    /// <summary>Fetches the journal and the log of a run, whose lock in the working directory the caller has.</summary>
    /// <returns>How many bytes of the two the remote store has.</returns>
    /// <exception cref="IOException">They cannot be fetched.</exception>
    public async Task<(long Journal, long Log)> FetchAsync(Guid run, IReadOnlyList<RemoteItem> items, CancellationToken cancellationToken)
    {
        var journal = await SegmentDownload.FetchAsync(remote, RemoteKeys.Journal(run), items, layout.JournalOf(run), cancellationToken).ConfigureAwait(false);
        return (journal, await SegmentDownload.FetchAsync(remote, RemoteKeys.Log(run), items, layout.LogOf(run), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Removes a run from the remote store, the journal first: without it nobody resumes the run.</summary>
    /// <exception cref="StoreBusyException">A machine carries it out.</exception>
    /// <exception cref="IOException">It cannot be removed.</exception>
    public async Task RemoveAsync(Guid run, CancellationToken cancellationToken)
    {
        var claim = await RunClaim.TakeAsync(remote, layout, run, timeProvider, cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (var item in await FindAsync(run, cancellationToken).ConfigureAwait(false))
            {
                await remote.Bucket.DeleteAsync(item.Key, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await claim.ReleaseAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RefreshAsync(Guid run, IReadOnlyList<RemoteItem> items, string prefix, string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(layout.RunDirectory(run));

        // Who carries it out here has the newest of it.
        using var owner = FileLock.TryTake(layout.OwnerOf(run), timeProvider);
        if (owner is not null)
        {
            await SegmentDownload.FetchAsync(remote, prefix, items, path, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Guid? IdOf(string key) =>
        key.IndexOf('/', RemoteKeys.Runs.Length) is > 0 and var end
        && Guid.TryParseExact(key.AsSpan(RemoteKeys.Runs.Length, end - RemoteKeys.Runs.Length), "D", out var id) ? id : null;
}
