namespace TaskGen.Benchmarks.Data;

/// <summary>A way to do something.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Run">Does it, and gives a number that all ways must agree on.</param>
internal sealed record Contender(string Name, Func<double> Run);
