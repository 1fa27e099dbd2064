using TaskGen.Roslyn.Reading.Learning.Queries;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Who reads the parts of a row that have sources of their own.</summary>
/// <param name="Dataset">The name of the dataset's class.</param>
/// <param name="Refusal">Why nobody does; null if the built-in readers do.</param>
/// <param name="Inputs">The inputs of queries.</param>
/// <param name="HasUnion">Whether a method joins them.</param>
/// <param name="IsOfPartsAlone">Whether the dataset has no source of its own beside them.</param>
/// <param name="HasQuery">Whether the dataset's own source is a query.</param>
internal sealed record SourceScope(
    string Dataset, string? Refusal, QueryInputs Inputs, bool HasUnion = false, bool IsOfPartsAlone = false, bool HasQuery = false);
