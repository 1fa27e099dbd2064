namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>The hyperparameters of a space, and what samplers see of them.</summary>
/// <param name="Owner">How messages name the space.</param>
/// <param name="Entries">All hyperparameters in order, those with one value too.</param>
/// <param name="Search">Those that are searched.</param>
internal sealed record SpaceLayout(string Owner, IReadOnlyList<SpaceEntry> Entries, SearchSpace Search);
