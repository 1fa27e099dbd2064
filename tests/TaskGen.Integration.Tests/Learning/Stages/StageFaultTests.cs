using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Stages;

/// <summary>Failures of methods of a dataset name the method and the rows, and are tried again as their options say.</summary>
public sealed class StageFaultTests : IDisposable
{
    private readonly ClipsFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AReaderThatFailsOnceIsTriedAgainForThatFileAlone()
    {
        _folder.Write("b.txt", "bob 4 1\nbusy\neve 8 0");
        var run = await RunAsync();

        Assert.Equal(RunStatus.Succeeded, run.Status);
        Assert.Equal(
            [1, 2],
            run.Nodes.Where(static node => node.Path.StartsWith("dataset/read[", StringComparison.Ordinal)).Select(static node => node.Attempts));
    }

    [Fact]
    public async Task AFailureNamesMethodPartitionAndFile()
    {
        _folder.Write("test.csv", "broken");
        _folder.SetUrl("TestUrl", "test.csv");
        var error = Assert.Single((await RunAsync()).Errors);

        Assert.Equal(("dataset/read[2]", 2), (error.NodePath, error.Attempt));
        Assert.StartsWith(
            "'TaskGen.Integration.Tests.Learning.Stages.Clips.Read' failed on the test rows, the file ", error.Exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("test.csv: This is no line.", error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("Clips.Read(", Assert.IsType<FormatException>(error.Exception.InnerException).StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailureForARowSaysWhich()
    {
        _folder.Write("b.txt", "bob 4 1\neve many 0");
        var error = Assert.Single((await RunAsync()).Errors);

        Assert.StartsWith(
            "'TaskGen.Integration.Tests.Learning.Stages.Clips.Parse' failed on row 4 (from 0) of the training rows: ",
            error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATransformThatFailsNamesRowAndPartition()
    {
        _folder.Write("a.txt", "ann 1 0\nbob 1 1\neve 1 1\nann 0 0\nbob 0 1\neve 0 1");
        _folder.Write("b.txt", "");
        var error = Assert.Single((await RunAsync()).Errors);

        Assert.Equal("dataset/transform", error.NodePath);
        Assert.Matches("Clips.Transform' failed on row 2 \\(from 0\\) of the training rows: A clip has a length.$", error.Exception.Message);
    }

    [Theory]
    [InlineData("TestSize", "0.5", "Clips.Split")]
    [InlineData("Stratify", "true", "Clips.Split")]
    [InlineData("BadRows", "Skip", "Clips.Read")]
    public async Task AConfiguredSettingWhosePlaceIsTakenIsRefused(string setting, string value, string method)
    {
        _folder.Set("Dataset:" + setting, value);
        var error = Assert.IsType<DatasetException>(Assert.Single((await RunAsync()).Errors).Exception);

        Assert.StartsWith($"'TaskGen:Clips:Dataset:{setting}' is set, but the dataset ", error.Message, StringComparison.Ordinal);
        Assert.Contains($".{method}' in the place of that setting.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RowsThatAreSplitBeforehandAreNotDividedAgain()
    {
        _folder.Write("test.csv", "zoe 16 1");
        _folder.SetUrl("TestUrl", "test.csv");
        var results = (await RunAsync()).Output;

        Assert.Equal((4, 1), (results.Dataset.Train.Rows, results.Dataset.Test.Rows));
        Assert.Null(results.Dataset.Splitter);
        Assert.EndsWith("test.csv", results.Dataset.Test.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OptionsOfAMethodAreConfigured()
    {
        _folder.Write("b.txt", "busy");
        _folder.Set("Read:Retries", "0");
        var run = await RunAsync();

        Assert.Equal(1, Assert.Single(run.Errors).Attempt);
    }

    private Task<RunResult<TrainingResults<Clips.Model>>> RunAsync() =>
        Clips.TrainerDefinition.Workflow.ExecuteAsync(new(new Clips.Hyperparameters()), _folder.Options);
}
