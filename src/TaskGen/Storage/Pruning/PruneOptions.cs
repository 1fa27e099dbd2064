namespace TaskGen.Storage.Pruning;

/// <summary>What a pruning leaves.</summary>
internal sealed record PruneOptions
{
    /// <summary>Cached results and downloads that were not used for longer go; null keeps them however old they are.</summary>
    public TimeSpan? Keep { get; init; }

    /// <summary>The bytes that objects may take: the cached results and downloads that were used least recently go until they fit. Null for no limit.</summary>
    public long? MaxSize { get; init; }

    /// <summary>
    /// How long ago something must have been touched last to go at all, an hour by default. A run that uses an object touches it before it says so
    /// anywhere, and a cache entry at least every half hour: what a pruning must see for its decision is older than that.
    /// </summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromHours(1);
}
