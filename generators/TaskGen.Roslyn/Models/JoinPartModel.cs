namespace TaskGen.Roslyn.Models;

/// <summary>A part of a row that has a source of its own.</summary>
/// <param name="Member">The member of the row.</param>
/// <param name="IsOptional">Whether a row may be without it.</param>
/// <param name="Url">Where its rows are; null if a query gives them.</param>
/// <param name="Format">The name of a <c>DataFormat</c>.</param>
/// <param name="Query">The query that gives its rows; null if they are in files.</param>
/// <param name="Row">Its row type.</param>
internal sealed record JoinPartModel(string Member, bool IsOptional, string? Url, string Format, QueryModel? Query, RowModel Row);
