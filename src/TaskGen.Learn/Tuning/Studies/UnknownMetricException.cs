namespace TaskGen.Learn;

/// <summary>A study is to select by a metric that its evaluations do not give, or whose direction is not known.</summary>
/// <param name="message">Which metric, which ones have a direction, and what to do.</param>
public sealed class UnknownMetricException(string message) : ArgumentException(message);
