namespace TaskGen.Sources;

/// <summary>What a URL means.</summary>
/// <param name="IsCollection">Whether the URL is a pattern or a folder: then there may be several items, and their names have folders.</param>
/// <param name="Items">The items, in the ordinal order of their names; at least one.</param>
public sealed record SourceListing(bool IsCollection, IReadOnlyList<SourceItem> Items);
