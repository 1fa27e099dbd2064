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

    /// <summary>A metric in the direction that its <c>[Metric]</c> declares; <c>score</c> in that of <c>[Evaluate]</c>.</summary>
    /// <remarks>A study finds the direction out; it fails with an <see cref="UnknownMetricException"/> where nothing declares one.</remarks>
    public static Objective Of(string metric) => new(Checked(metric), Direction.Maximize) { UsesDeclaredDirection = true };

    /// <summary>Whether the direction is still to be taken from the declaration, so that <see cref="Direction"/> says nothing; never in a study.</summary>
    public bool UsesDeclaredDirection { get; internal init; }

    /// <summary>The objective as people say it: <c>maximize accuracy</c>.</summary>
    public override string ToString() => UsesDeclaredDirection ? Metric! : $"{(Direction == Direction.Maximize ? "maximize" : "minimize")} {Metric ?? Score}";

    /// <summary>The value of an evaluation.</summary>
    /// <exception cref="UnknownMetricException">There is no such metric.</exception>
    /// <exception cref="NonRecoverableException">It is NaN.</exception>
    internal double Of(Evaluation evaluation)
    {
        if (Metric is null or Score)
        {
            return evaluation.Score;
        }

        if (!evaluation.Metrics.TryGetValue(Metric, out var value))
        {
            var known = string.Join(", ", evaluation.Metrics.Keys.Append(Score).Distinct().Order(StringComparer.Ordinal).Select(static key => $"'{key}'"));
            throw new UnknownMetricException($"The evaluation gives no metric '{Metric}' to select by; its metrics are: {known}.");
        }

        return double.IsNaN(value) ? throw new NonRecoverableException($"The metric '{Metric}' is NaN; expected a number to select by.") : value;
    }

    /// <summary>The objective with the direction that holds for a trainer.</summary>
    /// <exception cref="UnknownMetricException">Nothing declares a direction.</exception>
    internal Objective For(TrainerDefinition trainer)
    {
        if (!UsesDeclaredDirection)
        {
            return this;
        }

        if (Metric is null or Score)
        {
            return new(Metric, trainer.Direction);
        }

        if (trainer.MetricDefinitions.FirstOrDefault(metric => metric.Name == Metric) is { } declared)
        {
            return new(Metric, declared.Direction);
        }

        var known = string.Join(", ", trainer.MetricDefinitions.Select(static metric => metric.Name).Append(Score).Select(static name => $"'{name}'"));
        throw new UnknownMetricException(
            $"No [Metric] method of '{trainer.Name}' is called '{Metric}', so that nothing says which of its values are better. "
            + $"Say maximize or minimize, or select by one of these: {known}.");
    }

    /// <summary>The value as samplers and pruners compare it: lower is better.</summary>
    internal double Ranked(double value) => Direction == Direction.Maximize ? -value : value;

    private static string Checked(string metric)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(metric);
        return metric;
    }
}
