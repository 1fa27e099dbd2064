using Microsoft.Extensions.Configuration;
using TaskGen.Sources;
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
}
