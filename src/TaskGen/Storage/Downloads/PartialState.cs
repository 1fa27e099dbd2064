namespace TaskGen.Storage.Downloads;

/// <summary>How far a download is that has not ended.</summary>
/// <param name="ETag">The version that is being fetched, quotes included.</param>
/// <param name="Total">The bytes that it has as a whole; null if the server does not say so.</param>
/// <param name="Synced">The bytes that the disk has for certain.</param>
internal sealed record PartialState(string ETag, long? Total, long Synced);
