namespace TaskGen.Learn.Tests;

/// <summary>A file with a label.</summary>
internal sealed record Picture(DataFile File, [property: Target] Size Label, string? Note);
