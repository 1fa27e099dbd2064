using TaskGen.Storage.Caching;

namespace TaskGen.Storage.Pruning;

/// <summary>A cache entry as it was found.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="UsedAt">When it was used last.</param>
internal readonly record struct FoundEntry(CacheEntry Entry, DateTimeOffset UsedAt);
