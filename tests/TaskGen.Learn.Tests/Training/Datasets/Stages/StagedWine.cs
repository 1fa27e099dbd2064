using TaskGen.Definitions;
using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training.Datasets.Stages;

/// <summary>Datasets of wine as they are generated, with the methods that a test wants.</summary>
internal static class StagedWine
{
    public static StagedDataset<WineRow, WineRow, WineRow> Of(
        ReaderStage<WineRow>? reader = null,
        ParserStage<WineRow, WineRow>? parser = null,
        SplitterStage<WineRow>? splitter = null,
        Func<WineRow, WineRow>? transform = null,
        DatasetOptions? options = null) => new()
        {
            Name = "Samples.Wine",
            Options = options ?? WineTrainer.Split,
            Raw = WineRowCodec.Instance,
            RawSchema = reader is null ? WineRowSchema.Instance : null,
            Row = WineRowCodec.Instance,
            Schema = WineRowSchema.Instance,
            Features = WineRowCodec.Instance,
            FeatureSchema = WineRowSchema.Instance,
            Reader = reader,
            Parser = parser,
            Splitter = splitter,
            Transform = transform is null ? null : new() { Name = "Samples.Wine.Transform", Method = transform, Schema = WineRowSchema.Instance },
        };

    /// <summary>A reader that gives the rows of the file, as the built-in one does.</summary>
    public static ReaderStage<WineRow> Reader(
        ReaderScope scope = ReaderScope.File,
        TaskOptions? options = null,
        CodeHash? code = null,
        Func<IReadOnlyList<DataFile>, WineRow[]>? read = null) => new()
        {
            Name = "Samples.Wine.Read",
            Scope = scope,
            Options = options ?? TaskOptions.Default,
            CodeHash = code,
            Read = (files, _) => new(read is null ? [.. Rows] : read(files)),
        };

    public static SplitterStage<WineRow> Splitter(Func<Partition<WineRow>, Random, TrainTestSplit> split) => new()
    {
        Name = "Samples.Wine.Split",
        Split = (rows, random, _) => new(split(rows, random)),
    };

    /// <summary>A parser that keeps some rows.</summary>
    public static ParserStage<WineRow, WineRow> Filter(Func<WineRow, bool> isKept) => new()
    {
        Name = "Samples.Wine.Keep",
        ParseRow = (row, rows, _) =>
        {
            if (isKept(row))
            {
                rows.Add(row);
            }
        },
    };

    public static DataContext Context { get; } = new() { ContentRoot = AppContext.BaseDirectory };

    private static IEnumerable<WineRow> Rows
    {
        get
        {
            var data = WineTrainer.Dataset(new DatasetOptions { TrainingUrl = TemporaryFiles.WineUrl, TestSize = 0.01, Shuffle = false })
                .LoadAsync(Context).GetAwaiter().GetResult();
            return data.Train.Concat(data.Test);
        }
    }
}
