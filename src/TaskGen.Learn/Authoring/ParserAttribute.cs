namespace TaskGen.Learn;

/// <summary>Marks the static method that makes rows of what was read: of each raw row a row, or null to leave it out.</summary>
/// <remarks>
/// It takes one raw row and returns a row, or takes an <c>IReadOnlyList</c> of all raw rows of a source and returns the rows. Raw rows are what the
/// <see cref="ReaderAttribute"/> method returns; without one they are records that the built-in readers fill.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ParserAttribute : DatasetStageAttribute;
