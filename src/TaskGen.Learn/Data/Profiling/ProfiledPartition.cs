namespace TaskGen.Learn;

/// <summary>A partition that is to be described.</summary>
/// <param name="Name">Its name in the profile.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record ProfiledPartition<TRow>(string Name, string Source, Partition<TRow> Rows);
