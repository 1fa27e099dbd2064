using System.Globalization;
using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Configuration;
using TaskGen.Sources;
using TaskGen.Sources.Local;

namespace TaskGen.Storage.S3;

/// <summary>Fetches <c>s3://</c>: an object, all objects below a prefix that ends in <c>/</c>, or all that match a pattern.</summary>
internal sealed class S3SourceProvider(IConfiguration? configuration) : ISourceProvider, IDisposable
{
    private readonly Lock _gate = new();
    private AmazonS3Client? _client;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Schemes { get; } = ["s3"];

    /// <inheritdoc/>
    public void Dispose() => _client?.Dispose();

    /// <inheritdoc/>
    public async Task<SourceListing> ListAsync(string url, CancellationToken cancellationToken)
    {
        var location = S3Location.Parse(url);
        var isPattern = PathPattern.HasWildcards(location.Key);
        if (!location.IsFolder && !isPattern)
        {
            return new SourceListing(false, [ItemOf(location)]);
        }

        var pattern = isPattern ? new PathPattern(location.Key) : null;
        var prefix = pattern?.Base ?? location.Key;
        var found = await S3Faults.ExplainAsync(
            location, () => ListAsync(location.Bucket, prefix, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (found.Find(item => item.Key == location.Key) is { } itself)
        {
            return new SourceListing(false, [ItemOf(location, itself.ETag)]);
        }

        var items = found.Select(item => new SourceItem((location with { Key = item.Key }).Url, item.Key[prefix.Length..], item.ETag))
            .Where(item => pattern?.Matches(item.Name) ?? true)
            .OrderBy(static item => item.Name, StringComparer.Ordinal)
            .ToList();
        return items.Count > 0
            ? new SourceListing(true, items)
            : throw new SourceException(
                url,
                isPattern ? $"no object that matches, among {found.Count.ToString(CultureInfo.InvariantCulture)} below '{prefix}'" : "no object below it",
                "at least one",
                "Correct the URL, or put the objects there; keys are case-sensitive.");
    }

    /// <inheritdoc/>
    public Task<SourceContent> OpenAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        var location = S3Location.Parse(request.Url);
        return S3Faults.ExplainAsync(location, () => GetAsync(location, request, cancellationToken), cancellationToken);
    }

    private static SourceItem ItemOf(S3Location location, string? eTag = null) =>
        new(location.Url, location.Key[(location.Key.LastIndexOf('/') + 1)..], eTag);

    private async Task<List<S3Object>> ListAsync(string bucket, string prefix, CancellationToken cancellationToken)
    {
        var found = new List<S3Object>();
        var request = new ListObjectsV2Request { BucketName = bucket, Prefix = prefix };
        ListObjectsV2Response response;
        do
        {
            response = await Client().ListObjectsV2Async(request, cancellationToken).ConfigureAwait(false);

            // Consoles stand a folder for an empty object whose key ends in a slash.
            found.AddRange((response.S3Objects ?? []).Where(static item => !item.Key.EndsWith('/')));
            request.ContinuationToken = response.NextContinuationToken;
        }
        while (response.IsTruncated);

        return found;
    }

    private async Task<SourceContent> GetAsync(S3Location location, SourceRequest request, CancellationToken cancellationToken)
    {
        var get = new GetObjectRequest { BucketName = location.Bucket, Key = location.Key };
        if (request.Offset > 0)
        {
            get.ByteRange = new ByteRange(string.Create(CultureInfo.InvariantCulture, $"bytes={request.Offset}-"));
            get.EtagToMatch = request.ResumedETag;
        }
        else if (request.KnownETag is not null)
        {
            get.EtagToNotMatch = request.KnownETag;
        }

        try
        {
            return ContentOf(await Client().GetObjectAsync(get, cancellationToken).ConfigureAwait(false));
        }
        catch (AmazonS3Exception exception) when (exception.StatusCode == HttpStatusCode.NotModified && request.KnownETag is not null)
        {
            return SourceContent.NotModified;
        }
        catch (AmazonS3Exception exception) when (request.Offset > 0
            && exception.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            // Another version is there now.
            return await GetAsync(location, new SourceRequest(request.Url), cancellationToken).ConfigureAwait(false);
        }
    }

    private static SourceContent ContentOf(GetObjectResponse response)
    {
        var range = response.HttpStatusCode == HttpStatusCode.PartialContent && System.Net.Http.Headers.ContentRangeHeaderValue.TryParse(
            response.ContentRange, out var parsed) ? parsed : null;
        return new SourceContent(response.ResponseStream, response)
        {
            Offset = response.HttpStatusCode == HttpStatusCode.PartialContent ? range?.From ?? long.MaxValue : 0,
            Total = response.HttpStatusCode == HttpStatusCode.PartialContent ? range?.Length : response.ContentLength,
            ETag = response.ETag,
            Md5 = Md5Of(response),
        };
    }

    // The ETag of an object that was put in one piece is its MD5, unless it is encrypted with a key of one's own.
    private static string? Md5Of(GetObjectResponse response)
    {
        const int Digits = 32;
        var text = response.ETag?.Trim('"').ToLowerInvariant();
        var isPlain = response.ServerSideEncryptionMethod is null || response.ServerSideEncryptionMethod == ServerSideEncryptionMethod.None
            || response.ServerSideEncryptionMethod == ServerSideEncryptionMethod.AES256;
        var isOwnKey = response.ServerSideEncryptionCustomerMethod is { } method && method != ServerSideEncryptionCustomerMethod.None;
        return isPlain && !isOwnKey && text?.Length == Digits && text.All(char.IsAsciiHexDigitLower) ? text : null;
    }

    private AmazonS3Client Client()
    {
        lock (_gate)
        {
            if (_client is null)
            {
                var settings = S3Settings.Read(configuration);
                _client = settings.Anonymous
                    ? new AmazonS3Client(new AnonymousAWSCredentials(), settings.ToConfig())
                    : new AmazonS3Client(settings.ToConfig());
            }

            return _client;
        }
    }
}
