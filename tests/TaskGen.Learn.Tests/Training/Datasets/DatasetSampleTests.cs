using TaskGen.Definitions;
using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training.Datasets;

public sealed class DatasetSampleTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task EachPartitionIsSampledWithItsPartOfEveryClass()
    {
        var options = WineTrainer.Split with { ValidationSize = 0.2 };
        var all = await LoadAsync(null, options);

        var sampled = await LoadAsync(0.25, options);

        Assert.Equal((27, 9, 9), (sampled.Train.Count, sampled.Validation!.Count, sampled.Test.Count));
        foreach (var (part, whole) in new[] { (sampled.Train, all.Train), (sampled.Validation, all.Validation!), (sampled.Test, all.Test) })
        {
            foreach (var label in new[] { 0, 1, 2 })
            {
                Assert.InRange(part.Count(row => row.Class == label) - (whole.Count(row => row.Class == label) * 0.25), -1, 1);
            }
        }

        Assert.Equal((0.25, null), (sampled.Provenance.Sample, all.Provenance.Sample));
        Assert.Equal(27, sampled.Provenance.Train.Rows);
        Assert.NotEqual(all.Provenance.Train.Fingerprint, sampled.Provenance.Train.Fingerprint);
    }

    [Fact]
    public async Task RowsKeepTheirOrderAndTheSeedOfTheDatasetChoosesThem()
    {
        WineRow[] whole = [.. (await LoadAsync(null)).Train];
        var sample = await LoadAsync(0.1);

        var positions = sample.Train.Select(row => Array.IndexOf(whole, row)).ToArray();
        Assert.Equal(positions.Order(), positions);
        Assert.Equal(sample.Train, (await LoadAsync(0.1)).Train);

        var sources = new DatasetOptions { TrainingUrl = TemporaryFiles.WineUrl, TestUrl = TemporaryFiles.WineUrl };
        Assert.NotEqual((await LoadAsync(0.1, sources)).Train, (await LoadAsync(0.1, sources with { Seed = 1 })).Train);
    }

    [Theory]
    [InlineData(0.07, 100, 7)]
    [InlineData(0.071, 100, 8)]
    [InlineData(0.0001, 100, 1)]
    [InlineData(0.999, 100, 100)]
    public void APartIsRoundedUpToARow(double fraction, int count, int expected) =>
        Assert.Equal(expected, DatasetSample.Of(Points(Enumerable.Range(0, count).Select(static i => i / 7.0)), fraction, 0).Count);

    [Fact]
    public void ARareClassKeepsARow()
    {
        var rows = Points(Enumerable.Repeat(0.0, 98).Append(1).Append(2));
        var sample = DatasetSample.Of(rows, 0.05, 3);
        Assert.Equal([0, 0, 0, 1, 2], sample.TargetLabels());
    }

    [Fact]
    public void MoreClassesThanRowsAreNotKept()
    {
        var rows = Points(Enumerable.Range(0, 100).Select(static i => (double)i));
        Assert.Equal(5, DatasetSample.Of(rows, 0.05, 3).Count);
    }

    [Fact]
    public async Task ASampleOfOneIsEverything()
    {
        var data = await LoadAsync(1);
        Assert.Equal((await LoadAsync(null)).Provenance, data.Provenance);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public async Task AnotherPartIsRefusedBeforeAnythingRuns(double sample)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RunOptions { Sample = sample });
        await Assert.ThrowsAsync<DatasetException>(() => LoadAsync(sample));
    }

    [Fact]
    public async Task OfALazyDatasetNoSampleIsTaken()
    {
        _files.CopyWine("test.csv", 0, 10);
        var dataset = new LazyTableDataset<WineRow>
        {
            Name = "Samples.Wine", Schema = WineRowSchema.Instance, Options = new() { TrainingUrl = "test.csv", TestUrl = "test.csv" },
        };

        var error = await Assert.ThrowsAsync<DatasetException>(() => dataset.LoadAsync(new DataContext { ContentRoot = _files.Root, Sample = 0.5 }));

        Assert.Contains("The dataset 'Samples.Wine' is lazy", error.Message, StringComparison.Ordinal);
        Assert.NotNull(await dataset.LoadAsync(new DataContext { ContentRoot = _files.Root, Sample = 1 }));
    }

    [Fact]
    public async Task AModelSaysOnWhatItWasTrainedAndACachedOneIsOfTheSameSample()
    {
        var trained = 0;
        var definition = WineTrainer.Define(
            train: (inputs, train, _, _) =>
            {
                trained++;
                return new(Wine.Train(inputs.Hp, train));
            },
            options: TaskOptions.Default with { Cache = true });
        var trainer = WineTrainer.Create(definition);
        async Task<TrainingResults<WineModel>> RunAsync(double? sample) =>
            await trainer.RunAsync(new(), new RunOptions { Store = _files["store"], Sample = sample });

        var half = await RunAsync(0.5);
        var again = await RunAsync(0.5);
        var whole = await RunAsync(null);

        Assert.Equal(2, trained);
        Assert.Equal((71.0, 142.0), (again.Metrics.Train.Metrics["rows"], whole.Metrics.Train.Metrics["rows"]));
        Assert.Equal((0.5, 0.5, null), (half.Dataset.Sample, again.SavedModel!.Dataset.Sample, whole.SavedModel!.Dataset.Sample));
        Assert.Contains("\"sample\": 0.5", File.ReadAllText(Path.Combine(half.SavedModel!.Path, "model.json")), StringComparison.Ordinal);
    }

    private static Partition<PointRow> Points(IEnumerable<double> labels) =>
        new([.. labels.Select(static (label, i) => new PointRow(i, null, label))], PointRowSchema.Instance);

    private static Task<DatasetPartitions<Partition<WineRow>>> LoadAsync(double? sample, DatasetOptions? options = null) =>
        WineTrainer.Dataset(options).LoadAsync(new DataContext { ContentRoot = AppContext.BaseDirectory, Sample = sample });
}
