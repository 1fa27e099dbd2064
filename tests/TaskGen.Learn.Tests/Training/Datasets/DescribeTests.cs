using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training.Datasets;

public sealed class DescribeTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task RowsAreDescribedPartitionByPartition()
    {
        var options = new DatasetOptions { TrainingUrl = _files.CopyWine("train.csv", 0, 100), TestUrl = _files.CopyWine("test.csv", 90, 88) };
        var dataset = WineTrainer.Dataset(options);

        var profile = await dataset.DescribeAsync(Context());

        var data = await dataset.LoadAsync(Context());
        Assert.Equal(WineTrainer.Dataset().Name, profile.Dataset);
        Assert.Equal(
            [("train", 100, data.Train.Fingerprint), ("test", 88, data.Test.Fingerprint)],
            profile.Partitions.Select(partition => (partition.Name, partition.Rows!.Value, partition.Fingerprint)));
        Assert.All(profile.Partitions, partition => Assert.Equal((14, null), (partition.Columns.Count, partition.Bytes)));
        Assert.Equal(10, profile.Findings.Single(finding => finding.Kind == ProfileFindingKind.SharedRows).Rows);
        Assert.Contains(profile.Findings, finding => finding is { Kind: ProfileFindingKind.Drift, Column: "Class" });
    }

    [Fact]
    public async Task ValidationRowsComeBetweenTrainingAndTest()
    {
        var profile = await WineTrainer.Dataset(WineTrainer.Split with { ValidationUrl = _files.CopyWine("validation.csv", 0, 30) }).DescribeAsync(Context());

        Assert.Equal(["train", "validation", "test"], profile.Partitions.Select(partition => partition.Name));
    }

    [Fact]
    public async Task LazyPartitionsAreFilesWithASizeAndAFingerprint()
    {
        _files.Write("train/a.txt", "one");
        _files.Write("train/b/c.txt", "three");
        _files.Write("test.txt", "two");
        var dataset = new LazyDataset { Name = "Samples.Images", Options = new DatasetOptions { TrainingUrl = "train", TestUrl = "test.txt" } };

        var profile = await dataset.DescribeAsync(Context());

        Assert.Equal(
            [("train", "train", 8L + (2 * Environment.NewLine.Length)), ("test", "test.txt", 3L + Environment.NewLine.Length)],
            profile.Partitions.Select(partition => (partition.Name, partition.Source, partition.Bytes!.Value)));
        Assert.All(profile.Partitions, partition => Assert.Equal((64, null, 0), (partition.Fingerprint.Length, partition.Rows, partition.Columns.Count)));
        Assert.Empty(profile.Findings);
    }

    private DataContext Context() => new() { ContentRoot = _files.Root, Store = _files["store"] };
}
