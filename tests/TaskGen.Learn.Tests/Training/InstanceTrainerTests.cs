using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Training;

/// <summary>A trainer class with a constructor: its data parameters are inputs before the hyperparameters.</summary>
public sealed class InstanceTrainerTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    internal static TrainerDefinition<FirstRowsInputs, WineHyperparameters, Partition<WineRow>, WineModel> Definition { get; } = new()
    {
        Name = "Samples.FirstRowsWine",
        Inputs = FirstRowsInputsCodec.Instance,
        Model = WineCodecs.Model.Instance,
        Hyperparameters = WineCodecs.Hyperparameters.Instance,
        GetHyperparameters = static inputs => inputs.Hp,
        Dataset = WineTrainer.Dataset(),
        Train = static (inputs, train, _, _) => new(new FirstRowsWine(inputs.FirstRows).Train(inputs.Hp, train)),
        Evaluate = static (_, model, data, _) => new(Wine.Evaluate(model, data)),
    };

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task StateReachesTheTrainingMethod()
    {
        var data = await WineTrainer.Dataset().LoadAsync(new DataContext { ContentRoot = AppContext.BaseDirectory });

        var results = await new FirstRowsWine(50).Trainer.RunAsync(new());

        var expected = Wine.Train(new(), data.Train.Select(new PartitionIndex([.. Enumerable.Range(0, 50)])));
        Assert.Equal(expected.Centroids, results.Model.Centroids);
    }

    [Fact]
    public async Task StateIsRecordedWithTheModel()
    {
        var results = await new FirstRowsWine(50).Trainer.RunAsync(new(0.5), new RunOptions { Store = _files.Root });

        Assert.Equal("""{"firstRows":50,"hp":{"shrinkage":0.5}}""", results.SavedModel!.Inputs.GetRawText());
        Assert.Equal("""{"shrinkage":0.5}""", results.SavedModel.Hyperparameters.GetRawText());
    }

    [Fact]
    public void StateIsAnInputOfTheWorkflow()
    {
        Assert.Equal(["firstRows", "hp"], Definition.Workflow.Graph.Inputs.Select(input => input.Name));
        Assert.Equal(["firstRows", "hp", "dataset"], Definition.Workflow.Graph.Nodes[1].Inputs.Select(input => input.Source));
    }

    internal sealed record FirstRowsInputs(int FirstRows, WineHyperparameters Hp);

    private sealed class FirstRowsWine(int firstRows)
    {
        public Trainer<FirstRowsInputs, WineHyperparameters, Partition<WineRow>, WineModel> Trainer =>
            new(Definition, hp => new(firstRows, hp));

        public WineModel Train(WineHyperparameters hp, Partition<WineRow> train) =>
            Wine.Train(hp, train.Select(new PartitionIndex([.. Enumerable.Range(0, firstRows)])));
    }

    private sealed class FirstRowsInputsCodec : ObjectCodec<FirstRowsInputs>
    {
        public static FirstRowsInputsCodec Instance { get; } = new();

        public override ObjectShape Shape { get; } = new(
            nameof(FirstRowsInputs),
            new MemberShape("firstRows", Codecs.Int32),
            new MemberShape("hp", WineCodecs.Hyperparameters.Instance));

        public override void Write(ValueWriter writer, FirstRowsInputs value)
        {
            writer.BeginObject(Shape, value);
            writer.Member(0, Codecs.Int32, value.FirstRows);
            writer.Member(1, WineCodecs.Hyperparameters.Instance, value.Hp);
            writer.EndObject();
        }

        public override FirstRowsInputs Read(ValueReader reader)
        {
            reader.BeginObject(Shape);
            var firstRows = reader.Member(0, Codecs.Int32);
            var hp = reader.Member(1, WineCodecs.Hyperparameters.Instance);
            reader.EndObject();
            return new(firstRows, hp);
        }
    }
}
