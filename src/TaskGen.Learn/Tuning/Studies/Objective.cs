namespace TaskGen.Learn;

/// <summary>What trials are compared by.</summary>
/// <param name="Metric">The name of a metric that the evaluation gives; null, or <c>score</c>, for its score.</param>
/// <param name="Direction">Which values are better.</param>
public sealed record Objective(string? Metric, Direction Direction)
{
    private const string Score = "score";

    /// <summary>A metric of which the least value is the best.</summary>
    public static Objective Minimize(string metric) => new(Checked(metric), Direction.Minimize);

    /// <summary>A metric of which the greatest value is the best.</summary>
    public static Objective Maximize(string metric) => new(Checked(metric), Direction.Maximize);

    /// <summary>The objective as people say it: <c>maximize accuracy</c>.</summary>
    public override string ToString() => $"{(Direction == Direction.Maximize ? "maximize" : "minimize")} {Metric ?? Score}";

    /// <summary>The value of an evaluation.</summary>
    /// <exception cref="NonRecoverableException">There is no such metric, or it is NaN.</exception>
    internal double Of(Evaluation evaluation)
    {
        if (Metric is null or Score)
        {
            return evaluation.Score;
        }

        if (!evaluation.Metrics.TryGetValue(Metric, out var value))
        {
            var known = string.Join(", ", evaluation.Metrics.Keys.Append(Score).Distinct().Order(StringComparer.Ordinal).Select(static key => $"'{key}'"));
            throw new NonRecoverableException($"The evaluation gives no metric '{Metric}' to select by; its metrics are: {known}.");
        }

        return double.IsNaN(value) ? throw new NonRecoverableException($"The metric '{Metric}' is NaN; expected a number to select by.") : value;
    }

    /// <summary>The value as samplers and pruners compare it: lower is better.</summary>
    internal double Ranked(double value) => Direction == Direction.Maximize ? -value : value;

    private static string Checked(string metric)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(metric);
        return metric;
    }
}
