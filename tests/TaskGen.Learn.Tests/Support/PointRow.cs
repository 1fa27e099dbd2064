namespace TaskGen.Learn.Tests;

/// <summary>A small row: two features, one of them optional, and a target.</summary>
internal sealed record PointRow(double Width, double? HeightCm, [property: Target] double Label);
