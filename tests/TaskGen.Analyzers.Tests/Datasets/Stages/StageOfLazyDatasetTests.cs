using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Stages;

[Rule("TG2046")]
public class StageOfLazyDatasetTests
{
    private const string Lazy = "TrainingUrl = \"train.csv\", TestUrl = \"test.csv\", Lazy = true";

    [Fact]
    public Task AMethodIsReported() => Verify.ReportsAsync(
        Of("[FeatureTransform] public static Row {|TG2046:Transform|}(Row row) => row;"),
        "'Transform' is a feature transform, but nothing of the lazy dataset 'Wine' is read before training asks: remove it, or Lazy");

    [Theory]
    [InlineData("[Reader] public static Row[] {|TG2046:Read|}(DataFile file) => [];")]
    [InlineData("[Parser] public static Row? {|TG2046:Parse|}(Row row) => row;")]
    [InlineData("[Splitter] public static TrainTestSplit {|TG2046:Split|}(Partition<Row> rows) => null!;")]
    public Task SoAreOthers(string method) => Verify.ReportsAsync(Of(method));

    private static string Of(string method) => Staged.Of(method, Lazy).Replace("Partition<Row> train", "LazyPartition<Row> train", StringComparison.Ordinal)
        .Replace("Partition<Row> data", "LazyPartition<Row> data", StringComparison.Ordinal);
}
