using System.Globalization;

namespace TaskGen.Learn;

/// <summary>One model in a bucket: <c>s3://BUCKET/PREFIX/models/TRAINER/VERSION</c>.</summary>
/// <param name="Store">The URL of the store.</param>
/// <param name="Trainer">The full name of the trainer.</param>
/// <param name="Version">The version.</param>
internal sealed record ModelAddress(string Store, string Trainer, int Version)
{
    private const string Models = "/models/";

    /// <summary>The model that a URL names; null if it is that of a store.</summary>
    public static ModelAddress? Find(string url)
    {
        var trimmed = url.TrimEnd('/');
        return trimmed.LastIndexOf(Models, StringComparison.Ordinal) is > 0 and var start
            && trimmed[(start + Models.Length)..].Split('/') is [{ Length: > 0 } trainer, var version]
            && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new ModelAddress(trimmed[..start], trainer, number)
            : null;
    }
}
