namespace TaskGen.Roslyn.Problems;

/// <summary>TG9xxx: hints.</summary>
internal static class HintProblems
{
    public static readonly ProblemKind ValidationNeverPassed = new("TG9001", ProblemEffect.None);
}
