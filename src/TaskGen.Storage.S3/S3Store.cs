using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using TaskGen.Sources;
using TaskGen.Storage.Remote;

namespace TaskGen.Storage.S3;

/// <summary>A store below a prefix of a bucket. Puts are whole or not at all, and lists show them at once: Amazon's S3 says so since December 2020.</summary>
internal sealed class S3Store(AmazonS3Client client, S3Location place) : IRemoteStore
{
    /// <summary>How long a request may take, attempts included.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What counts as a connection that stands still.</summary>
    private const double SlowestBytesPerSecond = 256 * 1024;

    private readonly string _prefix = place.Key.Length == 0 || place.Key.EndsWith('/') ? place.Key : place.Key + "/";

    /// <inheritdoc/>
    public Task<bool> GetAsync(string key, Stream destination, CancellationToken cancellationToken) => AskAsync(key, null, async limit =>
    {
        try
        {
            using var response = await client.GetObjectAsync(new GetObjectRequest { BucketName = place.Bucket, Key = _prefix + key }, limit.Token)
                .ConfigureAwait(false);
            limit.CancelAfter(Patience + TimeFor(response.ContentLength));
            await response.ResponseStream.CopyToAsync(destination, limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (AmazonS3Exception exception) when (exception.ErrorCode == "NoSuchKey")
        {
            return false;
        }
    }, cancellationToken);

    /// <inheritdoc/>
    public Task<long?> FindSizeAsync(string key, CancellationToken cancellationToken) => AskAsync<long?>(key, null, async limit =>
    {
        try
        {
            var request = new GetObjectMetadataRequest { BucketName = place.Bucket, Key = _prefix + key };
            return (await client.GetObjectMetadataAsync(request, limit.Token).ConfigureAwait(false)).ContentLength;
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            // An answer without a body has no code; a bucket that is missing is found out when the store is opened.
            return null;
        }
    }, cancellationToken);

    /// <summary>What is larger is put in parts of so many bytes; 256 MiB by default, so that an object may have 2.4 TiB.</summary>
    public long PartSize { get; init; } = 256L << 20;

    /// <inheritdoc/>
    public Task PutAsync(string key, Stream content, CancellationToken cancellationToken) => AskAsync(key, content.Length, async limit =>
    {
        if (content.Length > PartSize)
        {
            await new PartedUpload(client, place.Bucket, PartSize).PutAsync(_prefix + key, content, limit.Token).ConfigureAwait(false);
            return true;
        }

        await client.PutObjectAsync(
            new PutObjectRequest
            {
                BucketName = place.Bucket,
                Key = _prefix + key,
                InputStream = content,
                AutoCloseStream = false,
                AutoResetStreamPosition = true,

                // Not every server reads signed pieces.
                UseChunkEncoding = false,
            },
            limit.Token).ConfigureAwait(false);
        return true;
    }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RemoteItem>> ListAsync(string prefix, CancellationToken cancellationToken) =>
        AskAsync<IReadOnlyList<RemoteItem>>(prefix, null, async limit =>
        {
            var items = new List<RemoteItem>();
            var request = new ListObjectsV2Request { BucketName = place.Bucket, Prefix = _prefix + prefix };
            ListObjectsV2Response response;
            do
            {
                response = await client.ListObjectsV2Async(request, limit.Token).ConfigureAwait(false);
                items.AddRange((response.S3Objects ?? []).Select(
                    found => new RemoteItem(found.Key[_prefix.Length..], found.Size, found.LastModified.ToUniversalTime())));
                request.ContinuationToken = response.NextContinuationToken;
                limit.CancelAfter(Patience);
            }
            while (response.IsTruncated);

            items.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
            return items;
        }, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(string key, CancellationToken cancellationToken) => AskAsync(
        key,
        null,
        limit => client.DeleteObjectAsync(new DeleteObjectRequest { BucketName = place.Bucket, Key = _prefix + key }, limit.Token),
        cancellationToken);

    private static TimeSpan TimeFor(long size) => TimeSpan.FromSeconds(size / SlowestBytesPerSecond);

    private async Task<T> AskAsync<T>(string key, long? size, Func<CancellationTokenSource, Task<T>> request, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience + TimeFor(size ?? 0));
        try
        {
            return await S3Faults.ExplainAsync(place with { Key = _prefix + key }, () => request(limit), cancellationToken).ConfigureAwait(false);
        }
        catch (SourceException exception)
        {
            throw new IOException(exception.Message, exception);
        }
        catch (Exception exception) when (exception is WebException or TimeoutException or ObjectDisposedException)
        {
            throw new IOException($"'{place.Url}/{key}': {exception.Message}", exception);
        }
    }
}
