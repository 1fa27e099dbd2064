namespace TaskGen.Learn;

/// <summary>Describes the rows of a dataset, one column after the other: the values of one column are in memory at once, beside the rows.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="partitions">Its partitions, the training partition first.</param>
/// <param name="cancellationToken">Ends the work.</param>
internal sealed class DatasetProfiler<TRow>(string dataset, IReadOnlyList<ProfiledPartition<TRow>> partitions, CancellationToken cancellationToken)
{
    /// <summary>The profile.</summary>
    public DatasetProfile Profile()
    {
        var columns = partitions[0].Rows.Schema.Columns;
        var profiles = new List<IReadOnlyList<ColumnProfile>>();
        var drift = new List<ProfileFinding>();
        for (var i = 0; i < columns.Count; i++)
        {
            var scale = new ColumnScale(columns[i]);
            var samples = partitions.Select(partition => ColumnSample.Read(partition.Rows, i, scale, cancellationToken)).ToList();
            profiles.Add(new ColumnProfiler(columns[i], scale).Profile(samples));
            drift.AddRange(partitions.Skip(1).Zip(samples.Skip(1)).SelectMany(
                pair => new DriftCheck(columns[i], scale).Find(samples[0], pair.Second, pair.First.Name)));
        }

        return new DatasetProfile(
            dataset,
            [.. partitions.Select((partition, i) => new PartitionProfile(partition.Name, partition.Source, partition.Rows.Fingerprint)
            {
                Rows = partition.Rows.Count,
                Columns = [.. profiles.Select(column => column[i])],
            })],
            [
                .. new RowCheck<TRow>(partitions, cancellationToken).Find(),
                .. new TargetCheck<TRow>(partitions[0].Rows, partitions[0].Name, cancellationToken).Find(),
                .. drift,
            ]);
    }
}
