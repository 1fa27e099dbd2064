namespace TaskGen.Storage.Caching;

/// <summary>A result in memory.</summary>
/// <param name="Key">What it is found by.</param>
/// <param name="Entry">What the store says of it.</param>
/// <param name="Bytes">Its bytes, also where the store has them as an object.</param>
internal sealed record RememberedResult(RememberedKey Key, CacheEntry Entry, byte[] Bytes)
{
    // The digits of the key, the name of the task, seven objects and an entry of a table: added up, and rounded up.
    private const int Overhead = 768;

    /// <summary>How much memory it takes, in bytes.</summary>
    public long Size { get; } = Bytes.Length + Overhead + (sizeof(char) * Entry.Path.Length);
}
