using Amazon;
using Amazon.S3;
using Microsoft.Extensions.Configuration;
using TaskGen.Text;

namespace TaskGen.Storage.S3;

/// <summary>Which server is asked: <c>TaskGen:S3:ServiceUrl</c> and its like.</summary>
internal sealed record S3Settings
{
    private const string Section = "TaskGen:S3";

    private static readonly string[] Names = [nameof(ServiceUrl), nameof(Region), nameof(ForcePathStyle), nameof(Anonymous)];

    /// <summary>The address of a server that speaks S3; null for Amazon's, by region.</summary>
    public string? ServiceUrl { get; private init; }

    /// <summary>The region, such as <c>eu-central-1</c>; null for the one of the SDK's own configuration.</summary>
    public string? Region { get; private init; }

    /// <summary>Whether the bucket stands in the path and not in the host's name; by default where there is a <see cref="ServiceUrl"/>.</summary>
    public bool ForcePathStyle { get; private init; }

    /// <summary>Whether requests are not signed, for buckets that anybody may read.</summary>
    public bool Anonymous { get; private init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="NonRecoverableException">A setting is unknown, or has no value of its type.</exception>
    public static S3Settings Read(IConfiguration? configuration)
    {
        bool? pathStyle = null;
        var settings = new S3Settings();
        foreach (var entry in configuration?.GetSection(Section).GetChildren() ?? [])
        {
            if (string.IsNullOrWhiteSpace(entry.Value))
            {
                continue;
            }

            switch (Array.Find(Names, name => name.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)))
            {
                case nameof(ServiceUrl):
                    settings = settings with { ServiceUrl = entry.Value.Trim() };
                    break;
                case nameof(Region):
                    settings = settings with { Region = entry.Value.Trim() };
                    break;
                case nameof(ForcePathStyle):
                    pathStyle = Truth(entry);
                    break;
                case nameof(Anonymous):
                    settings = settings with { Anonymous = Truth(entry) };
                    break;
                default:
                    throw new NonRecoverableException(
                        $"'{entry.Path}' is no setting of S3{Suggestion.DidYouMean(entry.Key, Names)}; expected one of {string.Join(", ", Names)}. "
                        + "Credentials come from where the AWS SDK looks for them: environment variables, its own files, the role of the machine.");
            }
        }

        return settings with { ForcePathStyle = pathStyle ?? settings.ServiceUrl is not null };
    }

    /// <summary>What the SDK's client is made of.</summary>
    public AmazonS3Config ToConfig()
    {
        // Who calls tries again, and says how long a server may be silent.
        var config = new AmazonS3Config { ForcePathStyle = ForcePathStyle, MaxErrorRetry = 0, Timeout = Timeout.InfiniteTimeSpan };
        if (ServiceUrl is not null)
        {
            config.ServiceURL = ServiceUrl;
            config.AuthenticationRegion = Region ?? "us-east-1";
        }
        else if (Region is not null)
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(Region);
        }

        return config;
    }

    private static bool Truth(IConfigurationSection entry) => bool.TryParse(entry.Value, out var value)
        ? value
        : throw new NonRecoverableException($"'{entry.Path}': expected true or false, found '{entry.Value}'.");
}
