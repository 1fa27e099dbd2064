namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Who reads the parts of a row that have sources of their own.</summary>
/// <param name="Dataset">The name of the dataset's class.</param>
/// <param name="Refusal">Why nobody does; null if the built-in readers do.</param>
/// <param name="HasUnion">Whether a method joins them.</param>
/// <param name="IsOfPartsAlone">Whether the dataset has no source of its own beside them.</param>
internal sealed record SourceScope(string Dataset, string? Refusal, bool HasUnion = false, bool IsOfPartsAlone = false);
