namespace TaskGen.Learn.Tests;

/// <summary>A row of whole numbers and truth values, with a count that may not be there.</summary>
internal sealed record Tally(long Id, bool IsOpen, [property: Target] int? Votes, double Share = 0.5);
