namespace TaskGen.Learn;

/// <summary>The values of loading a dataset in which methods of the user take part.</summary>
internal sealed class StagedFrame<TRaw, TRow, TFeatures>
{
    public Seeded<DatasetSource>? Sources { get; set; }

    public Seeded<UnionRows>? Tables { get; set; }

    public Seeded<PartRows<TRaw>>? Raw { get; set; }

    public PartRows<TRow>[]? Rows { get; set; }

    public TrainTestSplit? Split { get; set; }

    public DatasetPartitions<Partition<TRow>>? Partitions { get; set; }

    public DatasetPartitions<Partition<TFeatures>>? Result { get; set; }
}
