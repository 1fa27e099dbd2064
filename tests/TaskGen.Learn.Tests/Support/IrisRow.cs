namespace TaskGen.Learn.Tests;

/// <summary>A row of iris.csv.</summary>
internal sealed record IrisRow(double SepalLength, double SepalWidth, double PetalLength, double PetalWidth, [property: Target] int Target);
