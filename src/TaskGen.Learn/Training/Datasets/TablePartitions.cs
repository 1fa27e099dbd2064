namespace TaskGen.Learn;

/// <summary>The steps by which rows become the partitions of a dataset.</summary>
internal static class TablePartitions
{
    /// <summary>Reads the rows of each part that has a source of its own.</summary>
    /// <param name="dataset">The name of the dataset.</param>
    /// <param name="options">The settings in effect.</param>
    /// <param name="schema">How rows are made of fields.</param>
    /// <param name="join">How rows are put together of several sources; null if they come from one.</param>
    /// <param name="context">What is needed to get at the data.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<PartRows<TRow>[]> ReadAsync<TRow>(
        string dataset, DatasetOptions options, RowSchema<TRow> schema, RowJoin<TRow>? join, DataContext context, CancellationToken cancellationToken)
    {
        using var source = join is null ? Open(dataset, options, schema, context) : join.Open(dataset, options, context);
        var parts = new List<PartRows<TRow>>();
        foreach (var part in DatasetParts.All)
        {
            if (await source.ReadAsync(part, cancellationToken).ConfigureAwait(false) is { } rows)
            {
                parts.Add(new PartRows<TRow>(part, source.Origin(part), rows));
            }
        }

        return [.. parts];
    }

    /// <summary>The one source of rows, or the main one of rows with parts: files, or a query.</summary>
    /// <param name="dataset">The name of the dataset.</param>
    /// <param name="options">The settings in effect.</param>
    /// <param name="schema">How rows are made of fields.</param>
    /// <param name="context">What is needed to get at the data.</param>
    public static TableSource<TRow> Open<TRow>(string dataset, DatasetOptions options, RowSchema<TRow> schema, DataContext context) =>
        options.Query is null
            ? new FileSource<TRow>(dataset, options, schema, context)
            : new QuerySource<TRow>(dataset, options, schema, context);

    /// <summary>Divides what is to be divided, and says where each partition came from.</summary>
    /// <param name="dataset">The name of the dataset.</param>
    /// <param name="options">The settings in effect.</param>
    /// <param name="schema">How rows become numbers.</param>
    /// <param name="parts">The rows, those for training among them.</param>
    /// <param name="sample">The part of each partition that is used; null for all.</param>
    /// <param name="split">How they are divided if there are no test rows; null to divide them as the settings say.</param>
    /// <exception cref="DatasetException">They cannot be divided so.</exception>
    public static DatasetPartitions<Partition<TRow>> Create<TRow>(
        string dataset, DatasetOptions options, RowSchema<TRow> schema, IReadOnlyList<PartRows<TRow>> parts, double? sample, TrainTestSplit? split = null)
    {
        var (all, own, kept) = (Of(DatasetPart.Training)!, Of(DatasetPart.Validation), Of(DatasetPart.Test));
        var rows = new Partition<TRow>(all.Rows, schema);
        var divided = kept is not null
            ? new Partitions<TRow>(rows, null, new Partition<TRow>(kept.Rows, schema))
            : split?.Apply(rows) ?? Split(dataset, rows, options);
        var validation = own is null ? divided.Validation : new Partition<TRow>(own.Rows, schema);
        sample = DatasetSample.Checked(sample);
        if (sample is { } fraction)
        {
            validation = validation is null ? null : DatasetSample.Of(validation, fraction, options.Seed);
            divided = new Partitions<TRow>(
                DatasetSample.Of(divided.Train, fraction, options.Seed), validation, DatasetSample.Of(divided.Test, fraction, options.Seed));
        }

        var train = Describe(divided.Train, all);
        var validated = validation is null ? null : Describe(validation, own ?? all);
        var test = Describe(divided.Test, kept ?? all);
        var provenance = split is null
            ? DatasetSplit.Describe(dataset, train, validated, test, options, DatasetSplit.TimeOf(schema))
            : new DatasetProvenance(dataset, train, validated, test, null, null, null);
        return new(divided.Train, validation, divided.Test, provenance with { Sample = sample });

        PartRows<TRow>? Of(DatasetPart part) => parts.FirstOrDefault(candidate => candidate.Part == part);
    }

    /// <summary>Tells what is in each partition.</summary>
    public static Task<DatasetProfile> DescribeAsync<TRow>(
        string dataset, DatasetPartitions<Partition<TRow>> data, CancellationToken cancellationToken)
    {
        var partitions = data.Map(static (name, partition, provenance) => new ProfiledPartition<TRow>(name, provenance.Url, partition));
        return Task.Run(new DatasetProfiler<TRow>(dataset, partitions, cancellationToken).Profile, cancellationToken);
    }

    /// <summary>The rows to train on and those held out of each fold.</summary>
    /// <exception cref="DatasetException">Rows cannot be cut so.</exception>
    public static IReadOnlyList<(Partition<TRow> Train, Partition<TRow> Held)> Cut<TRow>(
        string dataset, Partition<TRow> rows, FoldSplitter splitter, string? groupBy)
    {
        try
        {
            return [.. splitter.Split(SplitInput.Of(rows, groupBy)).Select(fold => (rows.Select(fold.Train), rows.Select(fold.Validation)))];
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new DatasetException($"The training rows of '{dataset}' cannot be cut into the folds of {splitter}: {exception.Message}", exception);
        }
    }

    /// <summary>What is recorded of a partition.</summary>
    public static PartitionProvenance Describe<TRow>(Partition<TRow> partition, string origin) => new(origin, partition.Fingerprint, partition.Count);

    private static PartitionProvenance Describe<TRow>(Partition<TRow> partition, PartRows<TRow> source) => Describe(partition, source.Origin);

    private static Partitions<TRow> Split<TRow>(string dataset, Partition<TRow> rows, DatasetOptions options)
    {
        try
        {
            return DatasetSplit.Of(rows, options).Apply(rows);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new DatasetException(
                $"The dataset '{dataset}' cannot be split: {exception.Message} Its settings are those of [Dataset] and of the configuration, such as "
                + $"'{DatasetConfiguration.Key(dataset, nameof(options.TestSize))}'.",
                exception);
        }
    }
}
