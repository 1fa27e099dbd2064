using TaskGen.Definitions;

namespace TaskGen.Learn.Tests.Training.Samples;

/// <summary>Definitions as they are generated, with what a test wants to be different.</summary>
internal static class WineTrainer
{
    public static DatasetOptions Split { get; } = new() { TrainingUrl = TemporaryFiles.WineUrl, TestSize = 0.2, Shuffle = true, Seed = 12345 };

    public static TableDataset<WineRow> Dataset(DatasetOptions? options = null) => new()
    {
        Name = "Samples.Wine",
        Options = options ?? Split,
        Schema = WineRowSchema.Instance,
        Row = WineRowCodec.Instance,
    };

    public static TrainerDefinition<WineInputs, WineHyperparameters, Partition<WineRow>, WineModel> Define(
        DatasetOptions? dataset = null,
        Func<WineInputs, Partition<WineRow>, Partition<WineRow>?, TaskInvocation, ValueTask<WineModel>>? train = null,
        Func<WineInputs, WineModel, Partition<WineRow>, TaskInvocation, ValueTask<Evaluation>>? evaluate = null,
        bool passesValidation = false,
        TaskOptions? options = null,
        IReadOnlyList<MetricDefinition<WineInputs, WineModel, Partition<WineRow>>>? metrics = null) => new()
        {
            Name = "Samples.Wine",
            Description = "Tells cultivars by the nearest centroid.",
            Inputs = WineCodecs.Inputs.Instance,
            Model = WineCodecs.Model.Instance,
            Hyperparameters = WineCodecs.Hyperparameters.Instance,
            GetHyperparameters = static inputs => inputs.Hp,
            CreateInputs = static hp => new WineInputs(hp),
            Dataset = Dataset(dataset),
            Train = train ?? (static (inputs, data, validation, invocation) => new ValueTask<WineModel>(Wine.Train(inputs.Hp, data))),
            Evaluate = evaluate ?? (static (inputs, model, data, invocation) => new ValueTask<Evaluation>(Wine.Evaluate(model, data))),
            Metrics = metrics ?? [],
            PassesValidation = passesValidation,
            Direction = Direction.Maximize,
            Options = options ?? TaskOptions.Default,
        };

    public static Trainer<WineInputs, WineHyperparameters, Partition<WineRow>, WineModel> Create(
        TrainerDefinition<WineInputs, WineHyperparameters, Partition<WineRow>, WineModel>? definition = null) =>
        new(definition ?? Define(), static hp => new WineInputs(hp));
}
