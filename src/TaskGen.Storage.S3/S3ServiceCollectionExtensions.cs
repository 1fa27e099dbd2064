using Microsoft.Extensions.Configuration;
using TaskGen.Sources;
using TaskGen.Storage.Remote;
using TaskGen.Storage.S3;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Brings <c>s3://</c> into a host.</summary>
public static class S3ServiceCollectionExtensions
{
    /// <summary>
    /// Adds <c>s3://BUCKET/KEY</c> to the URLs of datasets. The settings <c>TaskGen:S3:ServiceUrl</c>, <c>Region</c>, <c>ForcePathStyle</c> and
    /// <c>Anonymous</c> say which server is asked; credentials come from where the AWS SDK looks for them.
    /// </summary>
    public static IServiceCollection AddS3Sources(this IServiceCollection services) =>
        services.AddSingleton<ISourceProvider>(static provider => new S3SourceProvider(provider.GetService<IConfiguration>()));

    /// <summary>
    /// Lets stores be in buckets: <c>s3://BUCKET/PREFIX</c> wherever a store is named. Each machine has a working directory before it, below
    /// <c>TaskGen/remote</c> in the user's application data or below what <c>TaskGen:Store:WorkingDirectory</c> names, relative to the content root. The
    /// server is that of <see cref="AddS3Sources"/>.
    /// </summary>
    public static IServiceCollection AddS3Stores(this IServiceCollection services) =>
        services.AddSingleton<IRemoteStoreProvider>(static provider => new S3StoreProvider(provider.GetService<IConfiguration>()));
}
