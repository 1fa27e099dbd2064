namespace TaskGen.Roslyn.Memory;

/// <summary>What a part of a type looks like from outside.</summary>
/// <param name="Names">The hashes of the names it is found by: its own, and those of its extension members.</param>
/// <param name="Hash">Of everything in it but bodies.</param>
/// <param name="Mentions">The hashes of all names in it but in bodies, and of those it stands in.</param>
internal sealed record TypeStamp(ulong[] Names, ulong Hash, HashSet<ulong> Mentions);
