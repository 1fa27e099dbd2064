using TaskGen.Storage.Remote;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>Opens one bucket in memory for every URL with its scheme.</summary>
internal sealed class MemoryBuckets(MemoryBucket bucket) : IRemoteStoreProvider
{
    public IReadOnlyCollection<string> Schemes { get; } = ["memory"];

    public IRemoteStore Open(string url) => bucket;
}
