using TaskGen.Integration.Library;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>Data in several files is to training what it is in one.</summary>
public sealed class JoinedTrainingTests : IDisposable
{
    private readonly IrisParts _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task ColumnsInSeveralFilesTrainTheModelOfOneFile()
    {
        var whole = await Iris.Trainers.Linear.RunAsync(new(C: 10));
        var joined = await JoinedIris.Trainer.RunAsync(new(C: 10), _files.Options);

        Assert.Equal(whole.Model, joined.Model);
        Assert.Equal(whole.Metrics.Train.Score, joined.Metrics.Train.Score);
        Assert.Equal(whole.Metrics.Test.Score, joined.Metrics.Test.Score);
        Assert.Equal(whole.Dataset.Test.Rows, joined.Dataset.Test.Rows);
    }

    [Fact]
    public async Task MembersOfPartsAreFeaturesWithTheNameOfThePart()
    {
        var data = await JoinedIris.Dataset.LoadAsync(_files.Context);

        Assert.Equal(["Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width"], data.Train.Features.ColumnNames);
        Assert.Equal(data.Train[3].Petal.Width, data.Train.Features[3, 3]);
        Assert.Equal(data.Train[3].Flower, data.Train[3].Sepal.Flower);
    }

    [Fact]
    public async Task AllSourcesAreRecorded()
    {
        var data = await JoinedIris.Dataset.LoadAsync(_files.Context);

        Assert.Matches(@"labels\.tsv \+ .*sepals-\*\.csv \+ .*petals\.jsonl\.gz$", data.Provenance.Train.Url);
    }

    [Fact]
    public async Task AChangeInAPartTrainsAnew()
    {
        var first = await RunAsync();
        Assert.Equal(NodeStatus.Cached, TrainOf(await RunAsync()).Status);

        _files.Sepals[2] = _files.Sepals[2].Replace(",147,", "1,147,", StringComparison.Ordinal);
        _files.WriteSepals(_files.Sepals);
        var changed = await RunAsync();

        Assert.Equal(NodeStatus.Succeeded, TrainOf(changed).Status);
        Assert.NotEqual(Fingerprints(first), Fingerprints(changed));
    }

    [Fact]
    public async Task TheOrderOfAPartDoesNotMatter()
    {
        var first = await RunAsync();
        _files.WriteSepals([.. _files.Sepals.Reverse()]);
        var again = await RunAsync();

        Assert.Equal(NodeStatus.Cached, TrainOf(again).Status);
        Assert.Equal(Fingerprints(first), Fingerprints(again));
    }

    [Fact]
    public async Task RowsThatWereSplitBeforehandFindTheirPartsInTheSameFiles()
    {
        _files.WriteLabels("train.tsv", _files.Labels[..100]);
        _files.WriteLabels("validation.tsv", _files.Labels[120..]);
        _files.WriteLabels("test.tsv", _files.Labels[100..120]);
        _files.SetUrl("TrainingUrl", "train.tsv");
        _files.SetUrl("ValidationUrl", "validation.tsv");
        _files.SetUrl("TestUrl", "test.tsv");

        var data = await JoinedIris.Dataset.LoadAsync(_files.Context);

        Assert.Equal(Enumerable.Range(0, 100), data.Train.Select(static row => row.Flower));
        Assert.Equal(Enumerable.Range(100, 20), data.Test.Select(static row => row.Sepal.Flower));
        Assert.Equal(Enumerable.Range(120, 30), data.Validation!.Select(static row => row.Petal.Number));
    }

    [Fact]
    public async Task ASampleOfJoinedRowsIsTrainedOn()
    {
        var run = await JoinedIris.TrainerDefinition.Workflow.ExecuteAsync(new(new()), _files.Options with { Sample = 0.1 });

        Assert.Equal(11, run.Output.Dataset.Train.Rows);
    }

    [Fact]
    public async Task AProfileShowsTheColumnsOfParts()
    {
        var profile = await JoinedIris.Dataset.DescribeAsync(_files.Context);

        var column = profile.Partitions[0].Columns.Single(static column => column.Name == "Petal.Width");
        Assert.Equal(105, column.Count);
    }

    [Theory]
    [InlineData("Sources:Stem:Url", "x", "is no part of the row of 'TaskGen.Integration.Tests.Learning.Sources.JoinedIris'; expected one of Sepal, Petal.")]
    [InlineData("Sources:Sepal:Path", "x", "is no setting of a source of files; expected Url or Format.")]
    [InlineData("Sources:Sepal:Format", "xml", "expected one of Auto, Csv, Tsv, JsonLines, Npy, found 'xml'.")]
    [InlineData("Sources:Sepal:Url", " ", "is empty; expected a file or a pattern of files.")]
    [InlineData("Sources:Sepal:Url", "none.csv", "The URL is set in [Source] or as 'TaskGen:JoinedIris:Dataset:Sources:Sepal:Url'.")]
    public async Task ASettingThatCannotBeIsAnError(string setting, string value, string message)
    {
        _files.Set(setting, value);

        var error = await Assert.ThrowsAsync<DatasetException>(() => JoinedIris.Dataset.LoadAsync(_files.Context));

        Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static NodeResult TrainOf(RunResult<TrainingResults<Estimators.LogisticRegression>> run) =>
        run.Nodes.Single(static node => node.Path == "train");

    private static string[] Fingerprints(RunResult<TrainingResults<Estimators.LogisticRegression>> run) =>
        [run.Output.Dataset.Train.Fingerprint, run.Output.Dataset.Test.Fingerprint];

    private Task<RunResult<TrainingResults<Estimators.LogisticRegression>>> RunAsync() =>
        JoinedIris.TrainerDefinition.Workflow.ExecuteAsync(new(new()), _files.Options);
}
