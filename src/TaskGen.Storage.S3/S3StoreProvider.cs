using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.Configuration;
using TaskGen.Sources;
using TaskGen.Storage.Remote;

namespace TaskGen.Storage.S3;

/// <summary>Opens stores in buckets: <c>s3://BUCKET/PREFIX</c>.</summary>
internal sealed class S3StoreProvider(IConfiguration? configuration) : IRemoteStoreProvider, IDisposable
{
    /// <summary>How often the SDK tries a request again that met a fault which may pass.</summary>
    private const int Retries = 3;

    private readonly Lock _gate = new();
    private AmazonS3Client? _client;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Schemes { get; } = ["s3"];

    /// <inheritdoc/>
    public string PlaceOf(string url)
    {
        try
        {
            return S3Settings.Read(configuration).ServiceUrl is { } server ? $"{url} of {server}" : url;
        }
        catch (NonRecoverableException)
        {
            // Whoever opens the store is told what is wrong.
            return url;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client?.Dispose();

    /// <inheritdoc/>
    public IRemoteStore Open(string url)
    {
        try
        {
            return new S3Store(Client(), S3Location.Parse(url));
        }
        catch (Exception exception) when (exception is SourceException or NonRecoverableException or AmazonClientException)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    private AmazonS3Client Client()
    {
        lock (_gate)
        {
            if (_client is null)
            {
                var settings = S3Settings.Read(configuration);
                var config = settings.ToConfig();
                config.MaxErrorRetry = Retries;
                _client = settings.Anonymous ? new AmazonS3Client(new AnonymousAWSCredentials(), config) : new AmazonS3Client(config);
            }

            return _client;
        }
    }
}
