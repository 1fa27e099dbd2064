namespace TaskGen.Storage.Pruning;

/// <summary>Something in a store that is not what was written.</summary>
/// <param name="Kind">"object", "entry" or "download".</param>
/// <param name="Name">The SHA-256 of the object, or the key of the entry or download.</param>
/// <param name="Problem">What is wrong with it, in a sentence.</param>
internal sealed record DamagedFile(string Kind, string Name, string Problem);
