namespace TaskGen.Storage.Pruning;

/// <summary>What a verification found.</summary>
/// <param name="Objects">How many objects were read.</param>
/// <param name="Entries">How many cache entries were read.</param>
/// <param name="Bytes">The size of the objects.</param>
/// <param name="Damaged">What was damaged, and is in quarantine now.</param>
internal sealed record VerifyResult(int Objects, int Entries, long Bytes, IReadOnlyList<DamagedFile> Damaged);
