namespace TaskGen.Storage.Remote;

/// <summary>What a list of a remote store says of a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Size">The number of bytes.</param>
/// <param name="ModifiedAt">When they were put, by the clock of the store.</param>
internal sealed record RemoteItem(string Key, long Size, DateTimeOffset ModifiedAt);
