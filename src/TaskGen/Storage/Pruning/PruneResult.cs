namespace TaskGen.Storage.Pruning;

/// <summary>What a pruning did.</summary>
/// <param name="EntriesRemoved">How many cached results went.</param>
/// <param name="DownloadsRemoved">How many downloads went.</param>
/// <param name="ObjectsRemoved">How many objects went.</param>
/// <param name="BytesRemoved">The size of these objects.</param>
/// <param name="LeftoversRemoved">How many files that a write or a lock had left behind went.</param>
/// <param name="EntriesKept">How many cached results there are now.</param>
/// <param name="DownloadsKept">How many downloads there are now.</param>
/// <param name="ObjectsKept">How many objects there are now.</param>
/// <param name="BytesKept">The size of these objects.</param>
internal sealed record PruneResult(
    int EntriesRemoved, int DownloadsRemoved, int ObjectsRemoved, long BytesRemoved, int LeftoversRemoved,
    int EntriesKept, int DownloadsKept, int ObjectsKept, long BytesKept);
