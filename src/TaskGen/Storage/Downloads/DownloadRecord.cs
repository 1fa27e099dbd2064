namespace TaskGen.Storage.Downloads;

/// <summary>What was fetched from a URL, and how to ask whether it is still the same.</summary>
/// <param name="Url">The URL without what is secret in it.</param>
/// <param name="Sha256">The object that holds the bytes.</param>
/// <param name="Size">How many they are.</param>
/// <param name="ETag">What the server calls this version, quotes included; null if it does not name versions.</param>
/// <param name="LastModified">When the server says that it was made; null if it does not say so.</param>
/// <param name="FetchedAt">When the bytes were fetched.</param>
/// <param name="Check">Made anew whenever the server was asked: who waits for another process sees by it that this has happened.</param>
internal sealed record DownloadRecord(
    string Url, string Sha256, long Size, string? ETag, DateTimeOffset? LastModified, DateTimeOffset FetchedAt, Guid Check)
{
    /// <summary>The object that holds the bytes.</summary>
    public ObjectReference Object() => new(Sha256, Size);
}
