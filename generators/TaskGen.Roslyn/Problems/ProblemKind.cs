namespace TaskGen.Roslyn.Problems;

/// <summary>A way in which a declaration can be wrong; the analyzers have a descriptor with the same id.</summary>
internal sealed record ProblemKind(string Id, ProblemEffect Effect);
