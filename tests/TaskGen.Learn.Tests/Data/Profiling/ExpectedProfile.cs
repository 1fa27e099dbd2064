using System.Text.Json;

namespace TaskGen.Learn.Tests.Data.Profiling;

/// <summary>A column as pandas and NumPy describe it; the summary is minimum, quartiles, maximum, mean and deviation.</summary>
internal sealed record ExpectedProfile(
    string File, string Column, int Count, int Missing, int Distinct, JsonElement[][] Top, double[]? Summary, int[]? Histogram);
