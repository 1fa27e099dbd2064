namespace TaskGen.Learn.Tests.Data.Profiling;

/// <summary>Profiles of partitions that tests make.</summary>
internal static class Profiles
{
    private static readonly string[] Names = ["train", "validation", "test"];

    public static DatasetProfile Of<TRow>(params Partition<TRow>[] partitions) => new DatasetProfiler<TRow>(
        "Samples.Data",
        [.. partitions.Select((rows, i) => new ProfiledPartition<TRow>(i > 0 && i == partitions.Length - 1 ? "test" : Names[i], "data.csv", rows))],
        CancellationToken.None).Profile();

    /// <summary>The profile of one column with some values.</summary>
    public static ColumnProfile Column<T>(params T[] values) =>
        Of(new CellRowSchema(new RowColumn("X", typeof(T))).Rows(values.Select(value => new object?[] { value }))).Partitions[0].Columns[0];

    /// <summary>The findings of some kind in words.</summary>
    public static IEnumerable<string> Messages(this DatasetProfile profile, ProfileFindingKind kind) =>
        profile.Findings.Where(finding => finding.Kind == kind).Select(finding => finding.Message);
}
