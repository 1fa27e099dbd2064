namespace TaskGen.Learn;

/// <summary>Makes the profiles of one column of samples of all partitions.</summary>
internal sealed class ColumnProfiler(RowColumn column, ColumnScale scale)
{
    private const int TopCount = 5;

    /// <summary>The profile of each sample.</summary>
    public IReadOnlyList<ColumnProfile> Profile(IReadOnlyList<ColumnSample> samples)
    {
        var finite = samples.Select(sample => sample.Sorted.Where(double.IsFinite)).ToList();
        var least = finite.Select(static values => values.DefaultIfEmpty(double.PositiveInfinity).First()).Min();
        var greatest = finite.Select(static values => values.DefaultIfEmpty(double.NegativeInfinity).Last()).Max();
        return [.. samples.Select(sample => Profile(sample, least, greatest))];
    }

    private ColumnProfile Profile(ColumnSample sample, double least, double greatest) => new()
    {
        Name = column.Name,
        Type = column.TypeName,
        Role = column.Role,
        IsKey = column.IsKey,
        Count = sample.Count,
        Missing = sample.Missing,
        Distinct = sample.Values?.Distinct ?? SampleStatistics.Runs(sample.Sorted).LongCount(),
        IsDistinctExact = sample.Values?.IsExact ?? true,
        Summary = sample.Sorted.Length == 0 ? null : Summarize(sample.Sorted),
        TopValues = sample.Values is { } values ? TopOf(values) : TopOf(sample.Sorted),
        Histogram = least > greatest
            ? null
            : new ColumnHistogram(scale.FromNumber(least), scale.FromNumber(greatest), SampleStatistics.Histogram(sample.Sorted, least, greatest)),
    };

    private ColumnSummary Summarize(double[] sorted)
    {
        var mean = SampleStatistics.Mean(sorted);
        return new ColumnSummary(
            scale.FromNumber(sorted[0]),
            scale.FromNumber(SampleStatistics.Quantile(sorted, 0.25)),
            scale.FromNumber(SampleStatistics.Quantile(sorted, 0.5)),
            scale.FromNumber(SampleStatistics.Quantile(sorted, 0.75)),
            scale.FromNumber(sorted[^1]),
            scale.FromNumber(mean),
            scale.IsTime ? null : SampleStatistics.Deviation(sorted, mean));
    }

    private static List<ValueCount> TopOf(double[] sorted) =>
    [
        .. SampleStatistics.Runs(sorted)
            .Where(static run => run.Count > 1)
            .OrderByDescending(static run => run.Count)
            .ThenBy(static run => run.Value)
            .Take(TopCount)
            .Select(static run => new ValueCount(new ProfileValue(run.Value).Text, run.Count)),
    ];

    private List<ValueCount> TopOf(ValueCounts values) =>
    [
        .. values.Counts
            .Where(static pair => pair.Value > 1)
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(static pair => pair.Key, ValueOrder.Instance)
            .Take(TopCount)
            .Select(pair => new ValueCount(scale.Text(pair.Key), pair.Value)),
    ];
}
