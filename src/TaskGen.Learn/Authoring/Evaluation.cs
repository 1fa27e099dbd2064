namespace TaskGen.Learn;

/// <summary>How good a model is on a partition.</summary>
/// <param name="Score">The number that decides which model is better.</param>
/// <param name="Metrics">Further numbers by name; none by default.</param>
public sealed record Evaluation(double Score, IReadOnlyDictionary<string, double> Metrics)
{
    /// <summary>An evaluation of a score alone.</summary>
    public Evaluation(double score)
        : this(score, new Dictionary<string, double>())
    {
    }
}
