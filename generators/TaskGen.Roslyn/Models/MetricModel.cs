namespace TaskGen.Roslyn.Models;

/// <summary>A method with <c>[Metric]</c>.</summary>
/// <param name="Method">How it is called.</param>
/// <param name="Name">Its name among the metrics.</param>
/// <param name="Property">Its name among the objectives.</param>
/// <param name="Direction">The name of a <c>Direction</c>.</param>
/// <param name="Summary">Its documentation; null if it has none.</param>
internal sealed record MetricModel(LearnMethodModel Method, string Name, string Property, string Direction, string? Summary);
