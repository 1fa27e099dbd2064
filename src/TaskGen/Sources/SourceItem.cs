namespace TaskGen.Sources;

/// <summary>Something that can be fetched.</summary>
/// <param name="Url">Its own URL.</param>
/// <param name="Name">Its name with its ending, below the folder or the pattern's fixed part, with <c>/</c> between folders.</param>
/// <param name="ETag">The version that is there now, quotes included, if the listing says so: bytes of the same version are not asked for again.</param>
public sealed record SourceItem(string Url, string Name, string? ETag = null);
