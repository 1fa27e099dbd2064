using Microsoft.Extensions.Logging;
using TaskGen.Storage;
using TaskGen.Storage.Access;
using TaskGen.Storage.Downloads;
using TaskGen.Storage.Locking;
using TaskGen.Text;

namespace TaskGen.Sources.Fetching;

/// <summary>Gets items into a store, where they are objects: one process fetches, the others wait; what is there already is only asked about.</summary>
internal sealed class Downloader(StoreDirectory store, SourceSettings settings, DataContext context)
{
    private readonly SourceRetry _retry = new(settings, context.TimeProvider, context.Logger);

    /// <summary>Gets an item.</summary>
    /// <param name="provider">Who fetches it.</param>
    /// <param name="item">The item.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellationToken">Ends the download; what has arrived is kept.</param>
    /// <returns>The object in the store, whose bytes were checked just now.</returns>
    /// <exception cref="SourceException">It cannot be had.</exception>
    /// <exception cref="IOException">The store cannot be read or written.</exception>
    public async Task<ObjectReference> GetAsync(
        ISourceProvider provider, SourceItem item, DownloadProgress progress, CancellationToken cancellationToken)
    {
        var key = SourceUrl.KeyOf(item.Url);
        if (settings.Revalidate == Revalidation.Never)
        {
            return await UseAsync(key, Find(key, item.Url), item.Url, cancellationToken).ConfigureAwait(false) ?? throw NotThere(item.Url);
        }

        var before = CheckOf(key);
        using var claim = await LockWait.TakeAsync(
            store.Layout.LockOf(key), () => CheckOf(key) != before, context.TimeProvider, cancellationToken).ConfigureAwait(false);
        var known = Find(key, item.Url);
        var isCurrent = known is not null && (known.Check != before || (item.ETag is { } eTag && eTag == known.ETag));
        var found = isCurrent ? await UseAsync(key, known, item.Url, cancellationToken).ConfigureAwait(false) : null;
        found ??= await FetchAsync(provider, item.Url, key, isCurrent ? null : known, claim is not null, progress, cancellationToken)
            .ConfigureAwait(false);
        claim?.Delete();
        progress.End(item.Url);
        return found.Value;
    }

    private async Task<ObjectReference> FetchAsync(
        ISourceProvider provider, string url, string key, DownloadRecord? known, bool isClaimed, DownloadProgress progress,
        CancellationToken cancellationToken)
    {
        // Without the lock somebody may be at the same download, who stood still.
        using var partial = isClaimed ? PartialDownload.Open(store.Layout, key) : PartialDownload.OpenAlone(store.Layout);
        var asked = known;
        try
        {
            return await _retry.RunAsync(url, AttemptAsync, () => partial.Length, cancellationToken).ConfigureAwait(false);
        }
        catch (SourceException exception) when (exception.IsTransient && known is not null)
        {
            if (settings.Revalidate == Revalidation.WhenReachable
                && await UseAsync(key, known, url, cancellationToken).ConfigureAwait(false) is { } stale)
            {
                SourceLog.Stale(context.Logger, exception.Url, exception.Found, known.FetchedAt.ToString("u", null));
                return stale;
            }

            throw new SourceException(
                exception.Message + $" The store has what was fetched {known.FetchedAt:u}; TaskGen:Sources:Revalidate = WhenReachable uses it.", exception);
        }

        async Task<ObjectReference> AttemptAsync(CancellationToken token)
        {
            var isResumed = partial.ETag is not null && partial.Length > 0;
            var request = new SourceRequest(url)
            {
                Offset = isResumed ? partial.Length : 0,
                ResumedETag = isResumed ? partial.ETag : null,
                KnownETag = isResumed ? null : asked?.ETag,
                KnownLastModified = isResumed ? null : asked?.LastModified,
            };
            var content = await Transfer.WithTimeoutAsync(url, settings.Timeout, silence => provider.OpenAsync(request, silence), token).ConfigureAwait(false);
            await using (content.ConfigureAwait(false))
            {
                if (!content.IsNotModified)
                {
                    return await KeepAsync(content, token).ConfigureAwait(false);
                }
            }

            if (await UseAsync(key, asked, url, token).ConfigureAwait(false) is { } unchanged)
            {
                SourceLog.Unchanged(context.Logger, SourceUrl.Redact(url));
                store.Downloads.Put(key, asked! with { Check = Guid.NewGuid() });
                return unchanged;
            }

            asked = null;
            return await AttemptAsync(token).ConfigureAwait(false);
        }

        async Task<ObjectReference> KeepAsync(SourceContent content, CancellationToken token)
        {
            var reference = await new Transfer(url, partial, context, settings.Timeout).RunAsync(content, progress, token).ConfigureAwait(false);
            partial.Keep(store.Objects, reference);
            store.Downloads.Put(key, new DownloadRecord(
                SourceUrl.Redact(url), reference.Sha256, reference.Size, content.ETag, content.LastModified, context.TimeProvider.GetUtcNow(), Guid.NewGuid()));
            SourceLog.Fetched(context.Logger, SourceUrl.Redact(url), ByteSize.Text(reference.Size));
            return reference;
        }
    }

    /// <summary>The object of a record, if it is there and whole.</summary>
    private async Task<ObjectReference?> UseAsync(string key, DownloadRecord? record, string url, CancellationToken cancellationToken)
    {
        if (record is null)
        {
            return null;
        }

        store.Downloads.Mark(key);
        if (await store.Objects.IsWholeAsync(record.Object(), cancellationToken).ConfigureAwait(false))
        {
            return record.Object();
        }

        SourceLog.Damaged(context.Logger, SourceUrl.Redact(url));
        return null;
    }

    private DownloadRecord? Find(string key, string url)
    {
        try
        {
            return store.Downloads.Find(key);
        }
        catch (DamagedObjectException)
        {
            SourceLog.Damaged(context.Logger, SourceUrl.Redact(url));
            return null;
        }
    }

    private Guid? CheckOf(string key) => store.Downloads.Look(key).Record?.Check;

    private static SourceException NotThere(string url) => new(
        url,
        "nothing in the store",
        "what was fetched from it earlier, since TaskGen:Sources:Revalidate = Never forbids to ask the server",
        "Run once with TaskGen:Sources:Revalidate = Always, or name the store that has it.");
}
