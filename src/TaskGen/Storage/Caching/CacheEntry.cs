using TaskGen.Storage.Journals;

namespace TaskGen.Storage.Caching;

/// <summary>The result of a call, kept for calls with the same key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Task">The full name of the task.</param>
/// <param name="Run">The run that computed the result.</param>
/// <param name="Path">The place of the node in that run.</param>
/// <param name="CreatedAt">When it was computed.</param>
/// <param name="Output">The result.</param>
internal sealed record CacheEntry(string Key, string Task, Guid Run, string Path, DateTimeOffset CreatedAt, StoredValue Output);
