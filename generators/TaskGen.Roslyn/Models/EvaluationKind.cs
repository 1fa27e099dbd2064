namespace TaskGen.Roslyn.Models;

/// <summary>What an evaluation method returns.</summary>
internal enum EvaluationKind
{
    /// <summary>An <c>Evaluation</c>.</summary>
    Evaluation,

    /// <summary>A number, which is the score.</summary>
    Number,

    /// <summary>An object or tuple with a <c>Score</c>.</summary>
    Members,
}
