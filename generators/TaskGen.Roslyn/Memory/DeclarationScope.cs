namespace TaskGen.Roslyn.Memory;

/// <summary>What a declaration stands in.</summary>
/// <param name="Hash">Of namespaces, outer types and usings.</param>
/// <param name="Mentions">The names in them.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
internal sealed record DeclarationScope(ulong Hash, HashSet<ulong> Mentions, string Namespace);
