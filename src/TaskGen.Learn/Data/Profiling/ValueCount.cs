namespace TaskGen.Learn;

/// <summary>A value and how many rows have it.</summary>
/// <param name="Value">The value as text.</param>
/// <param name="Count">How many rows have it.</param>
public sealed record ValueCount(string Value, int Count);
