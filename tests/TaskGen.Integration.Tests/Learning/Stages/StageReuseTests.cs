using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Stages;

/// <summary>What methods of a dataset gave is reused where their options say so, and never where it would be wrong.</summary>
public sealed class StageReuseTests : IDisposable
{
    private readonly ClipsFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task OnlyFilesThatChangedAreReadAgain()
    {
        Assert.Equal([NodeStatus.Succeeded, NodeStatus.Succeeded], await ReadAsync());
        Assert.Equal([NodeStatus.Cached, NodeStatus.Cached], await ReadAsync());

        _folder.Write("b.txt", "bob 4 1\neve 8 1");
        Assert.Equal([NodeStatus.Cached, NodeStatus.Succeeded], await ReadAsync());
    }

    [Fact]
    public async Task ACopyElsewhereIsNotReadAgain()
    {
        await ReadAsync();
        _folder.Write("copy/c.txt", "ann 1 0\nann 2 1\n# a remark\n");
        _folder.SetUrl("TrainingUrl", "copy/c.txt");
        _folder.SetUrl("TestUrl", "b.txt");

        Assert.Equal([NodeStatus.Cached, NodeStatus.Cached], await ReadAsync());
    }

    [Fact]
    public async Task ATrainingIsReusedWhereAllRowsAreTheSame()
    {
        await RunAsync();
        _folder.Write("a.txt", "ann 1 0\nann 2 1\n");
        var again = await RunAsync();

        Assert.Equal(NodeStatus.Succeeded, again.Nodes.Single(static node => node.Path == "dataset/parse[0]").Status);
        Assert.Equal(NodeStatus.Cached, again.Nodes.Single(static node => node.Path == "train").Status);
    }

    [Fact]
    public void EachMethodHasACodeHashOfItsOwn()
    {
        DatasetStage[] stages = [Clips.Dataset.Reader!, Clips.Dataset.Parser!, Clips.Dataset.Splitter!, Clips.FeatureTransform];

        Assert.Equal(4, stages.Select(static stage => Assert.IsType<TaskGen.Definitions.CodeHash>(stage.CodeHash).Value).Distinct().Count());
    }

    private async Task<IEnumerable<NodeStatus>> ReadAsync() => (await RunAsync()).Nodes
        .Where(static node => node.Path.StartsWith("dataset/read[", StringComparison.Ordinal)).Select(static node => node.Status);

    private async Task<RunResult<TrainingResults<Clips.Model>>> RunAsync()
    {
        var run = await Clips.TrainerDefinition.Workflow.ExecuteAsync(new(new Clips.Hyperparameters()), _folder.Options);
        Assert.Equal(RunStatus.Succeeded, run.Status);
        return run;
    }
}
