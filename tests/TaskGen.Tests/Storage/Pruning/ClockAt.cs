namespace TaskGen.Tests.Storage.Pruning;

/// <summary>A clock that stands.</summary>
internal sealed class ClockAt(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
