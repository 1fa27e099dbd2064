using TaskGen.Definitions;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Stages;

/// <summary>Methods that come in the place of steps of a dataset are called as tasks of their own.</summary>
public sealed class StageTests : IDisposable
{
    private readonly ClipsFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EachMethodIsANodeOfItsOwn()
    {
        var run = await RunAsync();

        Assert.Equal(RunStatus.Succeeded, run.Status);
        Assert.Equal(
            [
                ("dataset", "Dataset"), ("dataset/sources", "Dataset.Sources"), ("dataset/read", "Read"), ("dataset/read[0]", "Read"),
                ("dataset/read[1]", "Read"), ("dataset/parse", "Parse"), ("dataset/parse[0]", "Parse"), ("dataset/split", "Split"),
                ("dataset/partitions", "Dataset.Partitions"), ("dataset/transform", "Transform"), ("train", "Train"),
            ],
            run.Nodes.Select(static node => (node.Path, node.Task.Replace("TaskGen.Integration.Tests.Learning.Stages.Clips.", "", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task RowsAreReadParsedDividedAndTransformed()
    {
        var data = await Clips.Dataset.LoadAsync(_folder.Context);

        // The seed decides over the speaker that is kept for testing.
        var speakers = new[] { "ann", "bob", "eve" };
        new Random(7).Shuffle(speakers);
        Clips.Clip[] clips = [new("ann", 1, 0), new("ann", 2, 1), new("bob", 4, 1), new("eve", 8, 0)];
        Assert.Equal(Clips.FeatureTransform.Apply(clips.Where(clip => clip.Speaker != speakers[2])), data.Train);
        Assert.Equal(Clips.FeatureTransform.Apply(clips.Where(clip => clip.Speaker == speakers[2])), data.Test);
        Assert.Null(data.Validation);
        Assert.Equal(["LogSeconds"], data.Train.Features.ColumnNames);
        Assert.Equal(data.Train.Select(static row => row.Label), data.Train.TargetLabels());
    }

    [Fact]
    public async Task PredictionTransformsRowsAsTrainingDoes()
    {
        var row = new Clips.Clip("ann", 2, 1);

        Assert.Equal(Clips.Transform(row), Clips.FeatureTransform.Apply(row));
        Assert.Equal([Clips.Transform(row)], Clips.FeatureTransform.Apply([row]));
        var data = await Clips.Dataset.LoadAsync(_folder.Context);
        Assert.Contains(Clips.FeatureTransform.Apply(row), data.Train.Concat(data.Test));
        Assert.Same(Clips.FeatureTransform, Clips.Dataset.Transform);
    }

    [Fact]
    public async Task AnotherSeedDividesOtherwise()
    {
        var tests = new HashSet<string>();
        for (var seed = 0; seed < 20; seed++)
        {
            _folder.Set("Dataset:Seed", seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
            tests.Add((await Clips.Dataset.LoadAsync(_folder.Context)).Provenance.Test.Fingerprint);
        }

        Assert.Equal(3, tests.Count);
    }

    [Fact]
    public async Task ModelsSayWhichMethodsTookPart()
    {
        var results = (await RunAsync()).Output;

        var (reader, parser, splitter, transform) =
            (results.Dataset.Reader, results.Dataset.Parser, results.Dataset.Splitter, results.Dataset.FeatureTransform);
        Assert.Equal(
            ["Read", "Parse", "Split", "Transform"],
            new[] { reader, parser, splitter, transform }.Select(static name => name!.Replace(typeof(Clips).FullName + ".", "", StringComparison.Ordinal)));
        Assert.Equal((null, null, null), (results.Dataset.TestSize, results.Dataset.Shuffle, results.Dataset.Seed));
        Assert.EndsWith("clips/*.txt", results.Dataset.Train.Url, StringComparison.Ordinal);
        Assert.Equal((await Clips.Dataset.LoadAsync(_folder.Context)).Train.Fingerprint, results.Dataset.Train.Fingerprint);
    }

    [Fact]
    public async Task ADatasetWithMethodsIsDescribed()
    {
        var profile = await Clips.Dataset.DescribeAsync(_folder.Context);

        Assert.Equal(["train", "test"], profile.Partitions.Select(static partition => partition.Name));
        Assert.Equal(["LogSeconds", "Label"], profile.Partitions[0].Columns.Select(static column => column.Name));
    }

    [Fact]
    public async Task ATrainerWithMethodsIsANodeOfAWorkflow()
    {
        var run = await Clips.Workflows.Score.Definition.ExecuteAsync(new(1), _folder.Options);

        Assert.Equal((await RunAsync()).Output.Metrics.Test.Score, run.Output);
        Assert.Contains("Clips/dataset/split", run.Nodes.Select(static node => node.Path));
    }

    [Fact]
    public void TheGraphShowsWhatGoesFromStepToStep()
    {
        var workflow = (WorkflowDefinition)((WorkflowDefinition)Clips.TrainerDefinition.Workflow).Graph.Nodes[0].Callee!;

        Assert.Equal(
            [
                ("sources", ""), ("read", "sources"), ("parse", "read"), ("split", "parse"), ("partitions", "parse, split"), ("transform", "partitions"),
            ],
            workflow.Graph.Nodes.Select(static node => (node.Id, string.Join(", ", node.Inputs.Select(static input => input.Source)))));
    }

    private Task<RunResult<TrainingResults<Clips.Model>>> RunAsync() =>
        Clips.TrainerDefinition.Workflow.ExecuteAsync(new(new Clips.Hyperparameters()), _folder.Options);
}
