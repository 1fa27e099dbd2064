using TaskGen.Sources;

namespace TaskGen.Storage.S3;

/// <summary>A place in a bucket.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key, as it is: nothing is escaped. Empty for the bucket itself.</param>
internal readonly record struct S3Location(string Bucket, string Key)
{
    private const string Start = "s3://";

    /// <summary>The URL.</summary>
    public string Url => Start + Bucket + "/" + Key;

    /// <summary>Whether everything below is meant.</summary>
    public bool IsFolder => Key.Length == 0 || Key.EndsWith('/');

    /// <summary>Reads <c>s3://BUCKET/KEY</c>.</summary>
    /// <exception cref="SourceException">It is something else.</exception>
    public static S3Location Parse(string url)
    {
        var rest = url[Start.Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var location = slash < 0 ? new S3Location(rest, "") : new S3Location(rest[..slash], rest[(slash + 1)..]);
        return location.Bucket.Length > 0
            ? location
            : throw new SourceException(
                url, "no bucket", "a bucket and a key", "Write it as 's3://bucket/wine.csv', or as 's3://bucket/folder/' for everything below.");
    }
}
