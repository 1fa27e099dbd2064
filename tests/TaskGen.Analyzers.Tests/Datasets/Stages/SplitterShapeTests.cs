using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Stages;

[Rule("TG2041")]
public class SplitterShapeTests
{
    [Fact]
    public Task ATupleWithoutNamesIsReported() => Verify.ReportsAsync(
        Staged.Of("[Splitter] public static (PartitionIndex, PartitionIndex) {|TG2041:Split|}(Partition<Row> rows) => default;"),
        "A splitter takes all rows and returns positions, but 'Split' returns '(PartitionIndex, PartitionIndex)': let it return "
        + "(PartitionIndex Train, PartitionIndex Test), perhaps with a Validation, or a TrainTestSplit");

    [Theory]
    [InlineData("[Splitter] public static TrainTestSplit {|TG2041:Split|}() => null!;")]
    [InlineData("[Splitter] public static void {|TG2041:Split|}(Partition<Row> rows) { }")]
    [InlineData("[Splitter] public static int[] {|TG2041:Split|}(Partition<Row> rows) => [];")]
    [InlineData("[Splitter] public static (int[] Train, int[] Test) {|TG2041:Split|}(Partition<Row> rows) => default;")]
    [InlineData("[Splitter] public static (PartitionIndex Train, PartitionIndex Others) {|TG2041:Split|}(Partition<Row> rows) => default;")]
    [InlineData("[Splitter] public static TrainTestSplit Split(Row[] {|TG2041:rows|}) => null!;")]
    [InlineData("[Splitter] public static TrainTestSplit Split(Partition<string> {|TG2041:rows|}) => null!;")]
    [InlineData("[Splitter] public static TrainTestSplit Split(Partition<Row> rows, double {|TG2041:size|}) => null!;")]
    public Task OtherShapesAreReported(string method) => Verify.ReportsAsync(Staged.Of(method));

    [Theory]
    [InlineData("TrainTestSplit Split(Partition<Row> rows, Random? random = null) => TrainTestSplit.Create(rows.Count, 0.2);")]
    [InlineData("Task<TrainTestSplit?> Split(IReadOnlyList<Row> rows) => Task.FromResult<TrainTestSplit?>(null);")]
    [InlineData("(PartitionIndex Test, PartitionIndex Train) Split(IEnumerable<Row> rows) => default;")]
    [InlineData("Task<(PartitionIndex train, PartitionIndex? validation, PartitionIndex test)> Split(object rows) => null!;")]
    public Task PositionsInAnyOrderWillDo(string method) => Verify.ReportsNothingAsync(Staged.Of($"[Splitter] public static {method}"));

    [Theory]
    [InlineData("TrainTestSplit")]
    [InlineData("(PartitionIndex Train, PartitionIndex Test, PartitionIndex Validation)")]
    public Task ASplitterMayGiveTheValidationPartition(string type) => Verify.ReportsNothingAsync(Trainer.Of(
        train: $$"""
            [Splitter] public static {{type}} Split(Partition<Row> rows) => default!;
            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row> validation) => new(hp.C);
            """));
}
