namespace TaskGen.Roslyn.Problems;

/// <summary>TG5xxx: caching and determinism.</summary>
internal static class CachingProblems
{
    public static readonly ProblemKind CacheWithoutOutput = new("TG5008", ProblemEffect.None);
    public static readonly ProblemKind IgnoredNoInput = new("TG5009", ProblemEffect.None);
    public static readonly ProblemKind AllInputsIgnored = new("TG5010", ProblemEffect.None);
    public static readonly ProblemKind EmptyVersion = new("TG5011", ProblemEffect.None);
}
