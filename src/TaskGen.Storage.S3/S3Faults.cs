using System.Net;
using Amazon.Runtime;
using TaskGen.Sources;
using TaskGen.Sources.Http;
using TaskGen.Text;

namespace TaskGen.Storage.S3;

/// <summary>What errors of the SDK mean, and whether another attempt may help.</summary>
internal static class S3Faults
{
    private const string Credentials =
        "Check the credentials (environment variables, the SDK's own files, or the role of the machine) and what they allow; "
        + "TaskGen:S3:Anonymous = true asks without any.";

    /// <summary>Makes a request, and says what its errors mean.</summary>
    /// <exception cref="SourceException">It failed.</exception>
    public static async Task<T> ExplainAsync<T>(S3Location location, Func<Task<T>> request, CancellationToken cancellationToken)
    {
        try
        {
            return await request().ConfigureAwait(false);
        }
        catch (AmazonServiceException exception)
        {
            throw OfAnswer(location, exception);
        }
        catch (AmazonClientException exception)
        {
            throw new SourceException(
                location.Url, $"no way to ask: {exception.Message}", "credentials and a region, or the URL of a server",
                "Set TaskGen:S3:Region or TaskGen:S3:ServiceUrl. " + Credentials, exception);
        }
        catch (HttpRequestException exception)
        {
            throw HttpFaults.OfConnection(location.Url, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceException(location.Url, "no answer", "one", "Check the network and the server.", exception) { IsTransient = true };
        }
    }

    private static SourceException OfAnswer(S3Location location, AmazonServiceException exception)
    {
        if (exception.InnerException is HttpRequestException connection)
        {
            return HttpFaults.OfConnection(location.Url, connection);
        }

        var status = exception.StatusCode;
        var (found, advice) = exception.ErrorCode switch
        {
            "NoSuchBucket" => ($"no bucket '{location.Bucket}'", "Correct the URL, or set TaskGen:S3:ServiceUrl to the server that has it."),
            "NoSuchKey" => (
                $"no object with the key '{location.Key}' in the bucket '{location.Bucket}'",
                $"Correct the URL; keys are case-sensitive. A folder is written with a slash at its end: 's3://{location.Bucket}/{location.Key}/'."),
            "PermanentRedirect" or "AuthorizationHeaderMalformed" or "IllegalLocationConstraintException" =>
                (Answer(exception), "Set TaskGen:S3:Region to the region of the bucket."),
            _ when status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => (Answer(exception), Credentials),
            _ => (Answer(exception), HttpFaults.AdviceFor(status)),
        };
        return new SourceException(location.Url, found, "the object", advice, exception)
        {
            IsTransient = status == 0 || HttpFaults.IsTransient(status) || exception.ErrorCode is "SlowDown" or "RequestTimeout" or "InternalError",
        };
    }

    private static string Answer(AmazonServiceException exception) => exception.StatusCode == 0
        ? $"no connection: {exception.Message}"
        : $"the answer {Invariant.Text((int)exception.StatusCode)} {exception.ErrorCode}: {exception.Message.TrimEnd('.')}";
}
