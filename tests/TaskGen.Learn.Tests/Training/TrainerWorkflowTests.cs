using TaskGen.Definitions;
using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Training;

public sealed class TrainerWorkflowTests
{
    [Fact]
    public void TheGraphIsDatasetThenTrain()
    {
        var graph = WineTrainer.Define().Workflow.Graph;

        Assert.Equal([("dataset", "Samples.Wine.Dataset"), ("train", "Samples.Wine.Train")], graph.Nodes.Select(node => (node.Id, node.Label)));
        Assert.Empty(graph.Nodes[0].Inputs);
        Assert.Equal(
            [
                new NodeInput("hp", "hp", "WineHyperparameters"),
                new NodeInput("dataset", "partitions", "DatasetPartitions<Partition<WineRow>>"),
            ],
            graph.Nodes[1].Inputs);
        Assert.Equal([new GraphValue("hp", "WineHyperparameters")], graph.Inputs);
        Assert.Equal([new NodeInput("train", "", "TrainingResults<WineModel>")], graph.Results);
    }

    [Fact]
    public void TheTrainingTaskHasTheTrainersOptionsAndTheDatasetItsRetries()
    {
        var options = new TaskOptions { Retries = 3, RetryDelay = TimeSpan.FromSeconds(2), MemoryBytes = 524288000 };

        var nodes = WineTrainer.Define(options: options).Workflow.Graph.Nodes;

        Assert.Same(options, ((TaskDefinition)nodes[1].Callee!).Options);
        Assert.Equal(options with { MemoryBytes = null, CacheIgnore = TaskOptions.Default.CacheIgnore }, ((TaskDefinition)nodes[0].Callee!).Options);
    }

    [Fact]
    public void ATrainerDescribesTheInputsOfItsWorkflow()
    {
        var definition = WineTrainer.Define();

        Assert.Equal("hp", Assert.Single(definition.InputShape.Members).Name);
        Assert.Equal("TrainingResults<WineModel>", definition.OutputCodec.TypeName);
        Assert.Same(definition.Workflow, definition.Workflow);
        Assert.Equal("Samples.Wine", definition.DatasetDefinition.Name);
    }

    [Fact]
    public async Task ATrainerRunsInsideAnotherWorkflow()
    {
        var outer = new WorkflowDefinition<WineInputs, Frame, double>
        {
            Name = "Samples.Pipeline",
            Inputs = WineCodecs.Inputs.Instance,
            Output = Codecs.Double,
            CreateFrame = static inputs => new Frame { Inputs = inputs },
            Nodes =
            [
                new SubworkflowNode<Frame, WineInputs, TrainingResults<WineModel>>
                {
                    Id = "Wine",
                    Type = "TrainingResults<WineModel>",
                    Line = 1,
                    Workflow = WineTrainer.Define().Workflow,
                    Read = static frame => frame.Inputs!,
                    Write = static (frame, results) => frame.Results = results,
                },
            ],
            GetResult = static frame => frame.Results!.Metrics.Test.Score,
        };

        var run = await outer.ExecuteAsync(new(new()));

        Assert.Equal((await WineTrainer.Create().RunAsync(new())).Metrics.Test.Score, run.Output);
        Assert.Equal(["Wine", "Wine/dataset", "Wine/train"], run.Nodes.Select(node => node.Path));
    }

    [Fact]
    public async Task ATrainerRunsByNameAndWritesItsResults()
    {
        PipelineDefinition definition = WineTrainer.Define();
        using var inputs = System.Text.Json.JsonDocument.Parse("""{"hp":{}}""");

        var run = await definition.ExecuteAsync(new JsonValueReader(inputs.RootElement));

        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            run.WriteOutput(new JsonValueWriter(writer));
        }

        using var output = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        Assert.Equal(36, output.RootElement.GetProperty("metrics").GetProperty("test").GetProperty("metrics").GetProperty("rows").GetInt32());
    }

    private sealed class Frame
    {
        public WineInputs? Inputs { get; init; }

        public TrainingResults<WineModel>? Results { get; set; }
    }
}
