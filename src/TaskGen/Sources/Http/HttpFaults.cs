using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using TaskGen.Text;

namespace TaskGen.Sources.Http;

/// <summary>What an answer without content means, and whether another attempt may help.</summary>
internal static class HttpFaults
{
    private const string Content = "the answer 200 OK with the bytes";

    /// <summary>Whether a status may pass by itself (RFC 9110, and RFC 6585 for 429).</summary>
    public static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>What to do about a status.</summary>
    public static string AdviceFor(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.ProxyAuthenticationRequired =>
            "Check the credentials and what they allow; a URL with user and password, or a signed one, belongs into configuration, and a signature expires.",
        HttpStatusCode.NotFound or HttpStatusCode.Gone => "Correct the URL, or put the file there.",
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => "Correct the URL: give the one at which the file is.",
        _ when IsTransient(status) => "Try again later, or ask who runs the server.",
        _ => "Open the URL with another program to see what the server wants.",
    };

    /// <summary>The error for an answer.</summary>
    public static SourceException OfAnswer(string url, HttpResponseMessage response)
    {
        var status = response.StatusCode;
        var found = status is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest && response.Headers.Location is { } location
            ? $"more than 10 redirects, or one that is not followed, at last {Name(status)} to '{SourceUrl.Redact(location.OriginalString)}'"
            : $"the answer {Name(status)}";
        return new SourceException(url, found, Content, AdviceFor(status)) { IsTransient = IsTransient(status), RetryAfter = RetryAfter(response) };
    }

    /// <summary>The error for a request without an answer.</summary>
    public static SourceException OfConnection(string url, HttpRequestException exception)
    {
        var isUnknownHost = exception.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData };
        var isUntrusted = exception.InnerException is AuthenticationException;
        return new SourceException(
            url,
            isUnknownHost ? "no host of that name" : isUntrusted ? $"a certificate that is not trusted: {exception.InnerException!.Message}"
                : $"no connection: {exception.Message}",
            Content,
            isUnknownHost ? "Correct the URL, or check the network." : isUntrusted ? "Let the server have a valid certificate, or trust its issuer."
                : "Check the network, the proxy and the server.",
            exception)
        {
            IsTransient = !isUnknownHost && !isUntrusted,
        };
    }

    private static string Name(HttpStatusCode status) => $"{Invariant.Text((int)status)} {Spaced(status.ToString())}";

    // "NotFound" is said "Not Found".
    private static string Spaced(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? " " + c : c.ToString()));

    private static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when response.Headers.Date is { } now => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };
}
