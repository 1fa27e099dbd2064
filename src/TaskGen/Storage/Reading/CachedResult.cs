namespace TaskGen;

/// <summary>A result that a store keeps for calls with the same key.</summary>
/// <param name="Key">What the result depends on, as a hash.</param>
/// <param name="Task">The full name of the task.</param>
/// <param name="Run">The run that computed it.</param>
/// <param name="Node">The place of the node in that run.</param>
/// <param name="CreatedAt">When it was computed.</param>
/// <param name="UsedAt">When it was used last, to half an hour.</param>
/// <param name="Size">The size of its binary form in bytes.</param>
public sealed record CachedResult(string Key, string Task, Guid Run, string Node, DateTimeOffset CreatedAt, DateTimeOffset UsedAt, long Size);
