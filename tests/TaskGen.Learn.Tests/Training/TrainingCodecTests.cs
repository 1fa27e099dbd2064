using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Training;

public sealed class TrainingCodecTests
{
    private static readonly DatasetProvenance Provenance = new(
        "Samples.Wine",
        new PartitionProvenance("train.csv", "aa", 100),
        new PartitionProvenance("validation", "bb", null),
        new PartitionProvenance("test.csv", "cc", 50),
        0.2,
        true,
        12345);

    [Fact]
    public async Task PartitionsSurviveTheirBytes()
    {
        var dataset = WineTrainer.Dataset();
        var codec = new DatasetPartitionsCodec<Partition<WineRow>>(dataset.Partition);
        var data = await dataset.LoadAsync(new DataContext { ContentRoot = AppContext.BaseDirectory });

        var read = BinarySerializer.Deserialize(codec, BinarySerializer.Serialize(codec, data));

        Assert.Equal(data.Train, read.Train);
        Assert.Equal(data.Train.Fingerprint, read.Train.Fingerprint);
        Assert.Equal(data.Train.Features.Row(5), read.Train.Features.Row(5));
        Assert.Equal(data.Test, read.Test);
        Assert.Null(read.Validation);
        Assert.Equal(data.Provenance, read.Provenance);
    }

    [Fact]
    public async Task ResultsSurviveTheirBytesAndTheirJson()
    {
        var results = (await WineTrainer.Create().RunAsync(new())) with
        {
            Metrics = new TrainingMetrics(
                new Evaluation(1, new Dictionary<string, double> { ["auc"] = double.NaN }), new Evaluation(0.5), new Evaluation(0.25)),
            Metadata = new Dictionary<string, MetadataValue> { ["kind"] = "centroid", ["classes"] = 3 },
            Dataset = Provenance,
            Seed = 17,
        };
        var codec = new TrainingResultsCodec<WineModel>(WineCodecs.Model.Instance);

        foreach (var read in new[]
        {
            BinarySerializer.Deserialize(codec, BinarySerializer.Serialize(codec, results)),
            JsonValues.FromJson(codec, JsonValues.ToJson(codec, results)),
        })
        {
            Assert.Equal(results.Model.Centroids, read.Model.Centroids);
            Assert.Equal((1, 0.5, 0.25), (read.Metrics.Train.Score, read.Metrics.Validation!.Score, read.Metrics.Test.Score));
            Assert.True(double.IsNaN(read.Metrics.Train.Metrics["auc"]));
            Assert.Equal(results.Metadata, read.Metadata);
            Assert.Equal((Provenance, 17), (read.Dataset, read.Seed));
        }
    }

    [Fact]
    public void MetadataIsPlainInJson()
    {
        Assert.Equal("\"centroid\"", JsonValues.ToJson(MetadataValueCodec.Instance, "centroid"));
        Assert.Equal("3.5", JsonValues.ToJson(MetadataValueCodec.Instance, 3.5));
    }

    [Fact]
    public void LazyPartitionsSurviveTheirBytes()
    {
        var codec = LazyPartitionCodec.Instance;

        var read = BinarySerializer.Deserialize(codec, BinarySerializer.Serialize(codec, new LazyPartition("/data/train")));

        Assert.Equal("/data/train", read.Path);
        Assert.Throws<InvalidValueException>(() => JsonValues.FromJson(codec, """{"path":""}"""));
    }
}
