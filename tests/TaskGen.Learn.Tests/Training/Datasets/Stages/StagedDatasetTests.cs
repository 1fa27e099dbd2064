using TaskGen.Definitions;
using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training.Datasets.Stages;

/// <summary>Methods come in the place of steps one by one; what is built in does the rest, as without them.</summary>
public sealed class StagedDatasetTests
{
    [Fact]
    public void WhatIsBuiltInStaysInOneNode()
    {
        Assert.Equal(["partitions", "transform"], Nodes(StagedWine.Of(transform: static row => row)));
        Assert.Equal(["rows", "split", "partitions"], Nodes(StagedWine.Of(splitter: Halves)));
        Assert.Equal(["rows", "parse", "partitions"], Nodes(StagedWine.Of(parser: StagedWine.Filter(static _ => true))));
        Assert.Equal(["sources", "read", "partitions"], Nodes(StagedWine.Of(StagedWine.Reader())));
        Assert.Null(WineTrainer.Dataset().CreateWorkflow(TaskOptions.Default));
    }

    [Fact]
    public async Task MethodsThatDoTheSameGiveTheSamePartitions()
    {
        var expected = await WineTrainer.Dataset().LoadAsync(StagedWine.Context);
        StagedDataset<WineRow, WineRow, WineRow>[] datasets =
        [
            StagedWine.Of(StagedWine.Reader()),
            StagedWine.Of(StagedWine.Reader(ReaderScope.Source)),
            StagedWine.Of(parser: StagedWine.Filter(static _ => true)),
            StagedWine.Of(transform: static row => row with { }),
            StagedWine.Of(StagedWine.Reader(), StagedWine.Filter(static _ => true), transform: static row => row),
            StagedWine.Of(splitter: StagedWine.Splitter(static (rows, _) => TrainTestSplit.Create(rows.Count, 0.2, 12345))),
        ];

        foreach (var dataset in datasets)
        {
            var data = await dataset.LoadAsync(StagedWine.Context);
            Assert.Equal(expected.Provenance.Train.Fingerprint, data.Provenance.Train.Fingerprint);
            Assert.Equal(expected.Provenance.Test.Fingerprint, data.Provenance.Test.Fingerprint);
            Assert.Equal(expected.Provenance.Train.Url, data.Provenance.Train.Url);
        }
    }

    [Fact]
    public async Task AReaderMayDoWithoutFiles()
    {
        IReadOnlyList<DataFile>? given = null;
        var reader = StagedWine.Reader(ReaderScope.Everything, read: files =>
        {
            given = files;
            return [new(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0), new(2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)];
        });
        var data = await StagedWine.Of(reader, options: new DatasetOptions { TestSize = 0.5 }).LoadAsync(StagedWine.Context);

        Assert.Empty(given!);
        Assert.Equal((1, 1), (data.Train.Count, data.Test.Count));
        Assert.Equal("Samples.Wine.Read", data.Provenance.Train.Url);
    }

    [Fact]
    public async Task RowsThatAParserDropsAreGone()
    {
        var data = await StagedWine.Of(parser: StagedWine.Filter(static row => row.Class != 0)).LoadAsync(StagedWine.Context);

        Assert.DoesNotContain(0, data.Train.Concat(data.Test).Select(static row => row.Class));
    }

    [Fact]
    public async Task ASplitterMayChooseValidationRowsAndLeaveRowsOut()
    {
        var splitter = StagedWine.Splitter(static (_, _) => new TrainTestSplit(new([5, 3]), new([0]), new([1, 2])));
        var data = await StagedWine.Of(splitter: splitter).LoadAsync(StagedWine.Context);
        var all = await StagedWine.Of(splitter: Halves).LoadAsync(StagedWine.Context);

        Assert.Equal([all.Train[5], all.Train[3]], data.Train);
        Assert.Equal([all.Train[1], all.Train[2]], data.Validation!);
        Assert.Equal("Samples.Wine.Split", data.Provenance.Splitter);
    }

    [Fact]
    public async Task ASampleIsDrawnFromWhatWasDivided()
    {
        var data = await StagedWine.Of(splitter: Halves, transform: static row => row).LoadAsync(StagedWine.Context with { Sample = 0.1 });

        Assert.Equal((9, 9), (data.Train.Count, data.Test.Count));
        Assert.Equal(0.1, data.Provenance.Sample);
    }

    [Fact]
    public async Task OtherCodeReadsAgainAndTheSameDoesNot()
    {
        using var store = new TemporaryFiles();
        Assert.Equal(NodeStatus.Succeeded, await ReadAsync("1"));
        Assert.Equal(NodeStatus.Cached, await ReadAsync("1"));
        Assert.Equal(NodeStatus.Succeeded, await ReadAsync("2"));

        async Task<NodeStatus> ReadAsync(string code)
        {
            var dataset = StagedWine.Of(StagedWine.Reader(options: new TaskOptions { Cache = true }, code: new CodeHash(code)));
            var run = await dataset.CreateWorkflow(TaskOptions.Default).ExecuteAsync(new DatasetTaskInputs(), new RunOptions { Store = store.Root });
            return run.Nodes.Single(static node => node.Path == "read[0]").Status;
        }
    }

    internal static SplitterStage<WineRow> Halves { get; } = StagedWine.Splitter(
        static (rows, _) => new TrainTestSplit(PartitionIndex.Range(0, rows.Count / 2), PartitionIndex.Range(rows.Count / 2, rows.Count / 2)));

    private static IEnumerable<string> Nodes(StagedDataset<WineRow, WineRow, WineRow> dataset) =>
        dataset.CreateWorkflow(TaskOptions.Default).Graph.Nodes.Select(static node => node.Id);
}
