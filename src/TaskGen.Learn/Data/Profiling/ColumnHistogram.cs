namespace TaskGen.Learn;

/// <summary>
/// How many finite values lie in each of several intervals of the same width. Its range is that of the column in all partitions, so that they compare.
/// </summary>
/// <param name="From">Where the first interval begins: the least finite value of all partitions.</param>
/// <param name="To">Where the last interval ends, which alone includes its end: the greatest finite value of all partitions.</param>
/// <param name="Counts">The values in each interval: 20 of them, or one where all values are the same.</param>
public sealed record ColumnHistogram(ProfileValue From, ProfileValue To, IReadOnlyList<int> Counts);
