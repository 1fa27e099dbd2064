namespace TaskGen.Learn.Tests;

/// <summary>A row of whatever columns a test wants.</summary>
internal sealed record CellRow(params object?[] Cells);
