using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Benchmarks.Tuning.Functions;

/// <summary>A function to be minimised; the same as in Peers/functions.py.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Space">Where it is searched.</param>
/// <param name="Evaluate">Its value at a point.</param>
/// <param name="Noise">The deviation of the noise that a sampler sees on it.</param>
internal sealed record BenchmarkFunction(string Name, SearchSpace Space, Func<double[], double> Evaluate, double Noise = 0);
