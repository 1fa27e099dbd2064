namespace TaskGen.Storage;

/// <summary>Bytes in a store.</summary>
/// <param name="Sha256">The SHA-256 of the bytes in 64 lower-case hexadecimal digits, which is also their name.</param>
/// <param name="Size">How many they are.</param>
internal readonly record struct ObjectReference(string Sha256, long Size);
