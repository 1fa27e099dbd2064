using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace TaskGen.Sources.Http;

/// <summary>Fetches <c>http://</c> and <c>https://</c>.</summary>
internal sealed class HttpSourceProvider : ISourceProvider, IDisposable
{
    private const int MostRedirects = 10;

    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        MaxAutomaticRedirections = MostRedirects,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Schemes { get; } = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <inheritdoc/>
    /// <remarks>A server has no list of what it has: a URL means itself.</remarks>
    public Task<SourceListing> ListAsync(string url, CancellationToken cancellationToken)
    {
        var name = Uri.UnescapeDataString(Parse(url).Segments[^1].TrimEnd('/'));
        return Task.FromResult(new SourceListing(false, [new SourceItem(url, name.Length == 0 ? "index" : name)]));
    }

    /// <inheritdoc/>
    public async Task<SourceContent> OpenAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            if (request.Offset > 0 && response.StatusCode is HttpStatusCode.RequestedRangeNotSatisfiable or HttpStatusCode.PreconditionFailed)
            {
                response.Dispose();
                response = await SendAsync(new SourceRequest(request.Url), cancellationToken).ConfigureAwait(false);
            }

            switch (response.StatusCode)
            {
                case HttpStatusCode.NotModified when request.KnownETag is not null || request.KnownLastModified is not null:
                    response.Dispose();
                    return SourceContent.NotModified;
                case HttpStatusCode.OK:
                case HttpStatusCode.PartialContent when request.Offset > 0:
                    CheckEncoding(request.Url, response);
                    return await ContentOfAsync(response, cancellationToken).ConfigureAwait(false);
                default:
                    throw HttpFaults.OfAnswer(request.Url, response);
            }
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        using var message = MessageOf(request);
        try
        {
            return await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw HttpFaults.OfConnection(request.Url, exception);
        }
    }

    private static HttpRequestMessage MessageOf(SourceRequest request)
    {
        var uri = Parse(request.Url);
        var message = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(uri) { UserName = "", Password = "" }.Uri);
        message.Headers.AcceptEncoding.ParseAdd("identity");
        if (uri.UserInfo.Length > 0)
        {
            var user = Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(uri.UserInfo)));
            message.Headers.Authorization = new AuthenticationHeaderValue("Basic", user);
        }

        if (request.Offset > 0)
        {
            message.Headers.Range = new RangeHeaderValue(request.Offset, null);
            message.Headers.TryAddWithoutValidation("If-Range", request.ResumedETag);
        }

        if (request.KnownETag is { } eTag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", eTag);
        }
        else
        {
            message.Headers.IfModifiedSince = request.KnownLastModified;
        }

        return message;
    }

    private static async Task<SourceContent> ContentOfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var headers = response.Content.Headers;
        var isPart = response.StatusCode == HttpStatusCode.PartialContent;
        return new SourceContent(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), response)
        {
            // A part that does not say where it begins is none that was asked for.
            Offset = isPart ? headers.ContentRange?.From ?? long.MaxValue : 0,
            Total = isPart ? headers.ContentRange?.Length : headers.ContentLength,
            ETag = response.Headers.NonValidated.TryGetValues("ETag", out var eTags) ? eTags.ToString() : null,
            LastModified = headers.LastModified,
            Md5 = isPart || headers.ContentMD5 is not { } md5 ? null : Convert.ToHexStringLower(md5),
        };
    }

    private static void CheckEncoding(string url, HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentEncoding is { Count: > 0 } encodings && !encodings.All(static encoding => encoding == "identity"))
        {
            throw new SourceException(
                url,
                $"content that is encoded ({string.Join(", ", encodings)})",
                "the bytes of the file as they are, which were asked for",
                "Let the server deliver the file without Content-Encoding; a compressed file has an ending that says so, such as .csv.gz.");
        }
    }

    private static Uri Parse(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0
        ? uri
        : throw new SourceException(
            url, "no URL", "a scheme, a host and a path", "Write it as 'https://example.org/wine.csv'.");
}
