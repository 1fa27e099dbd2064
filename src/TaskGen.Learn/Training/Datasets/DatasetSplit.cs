namespace TaskGen.Learn;

/// <summary>Divides the one source of a dataset as its settings say.</summary>
internal static class DatasetSplit
{
    /// <summary>The member that says when a row was observed; null if none does.</summary>
    public static string? TimeOf<TRow>(RowSchema<TRow> schema) => schema.Columns.FirstOrDefault(static column => column.IsTime)?.Name;

    /// <summary>The division of some rows.</summary>
    /// <exception cref="ArgumentException">The rows cannot be divided so: there are too few, for example.</exception>
    /// <exception cref="InvalidOperationException">Settings contradict each other or the row type, or a row lacks what decides where it goes.</exception>
    public static TrainTestSplit Of<TRow>(Partition<TRow> rows, DatasetOptions options)
    {
        SplitSize? validation = options.HasValidationRows ? null : options.ValidationSize;
        return options switch
        {
            _ when TimeOf(rows.Schema) is { } time => ByTime(rows, time, options, validation),
            { Gap: { } gap } => throw new InvalidOperationException($"Gap = '{gap}' has no meaning for rows without a [Time] member. Remove it."),
            { Stratify: true } => TrainTestSplit.Stratified(RowCodes.Labels(rows), options.TestSize, options.Seed, validation),
            { GroupBy: { } member } => TrainTestSplit.Grouped(RowCodes.Groups(rows, member), options.TestSize, options.Seed, validation),
            _ => TrainTestSplit.Create(rows.Count, options.TestSize, options.Seed, options.Shuffle, validation),
        };
    }

    /// <summary>What is recorded of a dataset that was loaded.</summary>
    /// <param name="name">The dataset's name.</param>
    /// <param name="train">The training rows.</param>
    /// <param name="validation">The validation rows, from wherever they are.</param>
    /// <param name="test">The test rows.</param>
    /// <param name="options">The settings in effect.</param>
    /// <param name="time">The member by whose time rows are split.</param>
    public static DatasetProvenance Describe(
        string name, PartitionProvenance train, PartitionProvenance? validation, PartitionProvenance test, DatasetOptions options, string? time) =>
        options.HasTestRows
            ? new DatasetProvenance(name, train, validation, test, null, null, null)
            : new DatasetProvenance(name, train, validation, test, options.TestSize, options.Shuffle, options.Shuffle ? options.Seed : null)
            {
                ValidationSize = options.HasValidationRows ? null : options.ValidationSize,
                Stratify = options.Stratify,
                GroupBy = options.GroupBy,
                Time = time,
                Gap = options.Gap,
            };

    private static TrainTestSplit ByTime<TRow>(Partition<TRow> rows, string time, DatasetOptions options, SplitSize? validation)
    {
        var contradiction = options switch
        {
            { Shuffle: true } => nameof(options.Shuffle),
            { Stratify: true } => nameof(options.Stratify),
            { GroupBy: not null } => nameof(options.GroupBy),
            _ => null,
        };
        if (contradiction is not null)
        {
            throw new InvalidOperationException($"'{time}' is the time of a row, so that the split is by time, which {contradiction} contradicts. Remove one.");
        }

        var gap = SplitGap.TryParse(options.Gap, out var found) ? found : default;
        var column = rows.Schema.Columns.TakeWhile(static column => !column.IsTime).Count();
        return TrainTestSplit.ByTime(RowCodes.Values(rows, column), options.TestSize, validation, gap);
    }
}
