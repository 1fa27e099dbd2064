using TaskGen.Storage.Locking;

namespace TaskGen.Execution.Durability;

/// <summary>The right to compute a key, which one run has at a time.</summary>
internal sealed class KeyClaim(FileLock? taken) : IDisposable
{
    /// <summary>What stands for a right that nobody gives.</summary>
    public static KeyClaim Nothing { get; } = new(null);

    /// <summary>Gives the right back for good: the result is there, so that nobody needs it any more.</summary>
    public void Fulfil() => taken?.Delete();

    /// <inheritdoc/>
    public void Dispose() => taken?.Dispose();
}
