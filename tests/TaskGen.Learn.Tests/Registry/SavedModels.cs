using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Registry;

/// <summary>Saves models that are text.</summary>
internal static class SavedModels
{
    public static Task<SavedModel> SaveAsync(ModelStore store, string trainer, string model, CancellationToken cancellationToken = default)
    {
        using var nothing = JsonDocument.Parse("{}");
        var content = BinarySerializer.Serialize(Codecs.String, model);
        var partition = new PartitionProvenance("data.csv", "00", 1);
        var draft = new SavedModel
        {
            Trainer = trainer,
            RunId = Guid.CreateVersion7(),
            Hyperparameters = nothing.RootElement.Clone(),
            Inputs = nothing.RootElement.Clone(),
            Direction = Direction.Minimize,
            Metrics = new TrainingMetrics(new Evaluation(double.NaN), null, new Evaluation(double.PositiveInfinity)),
            Seed = 0,
            Dataset = new DatasetProvenance(trainer, partition, null, partition, null, null, null),
            Metadata = new Dictionary<string, MetadataValue>(),
            File = ModelFile.Of(Codecs.String, content),
            Environment = ModelEnvironment.Current(),
        };
        return store.SaveAsync(draft, content, cancellationToken);
    }
}
