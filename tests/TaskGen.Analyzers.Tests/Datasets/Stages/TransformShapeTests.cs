using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Stages;

[Rule("TG2043")]
public class TransformShapeTests
{
    private const string Features = "public sealed record Features(double Alcohol, [property: Target] int Class);";

    [Fact]
    public Task AnythingBesideTheRowIsReported() => Verify.ReportsAsync(
        Staged.Of($"{Features} [FeatureTransform] public static Features Transform(Row row, double {{|TG2043:scale|}}) => new(1, 1);", row: "Features"),
        "A feature transform makes of a row the row that training takes, but 'Transform' takes 'scale', a 'double': let it take a row of the dataset, a "
        + "record, and nothing else, so that it gives the same in training and in prediction");

    [Theory]
    [InlineData("[FeatureTransform] public static Features {|TG2043:Transform|}() => new(1, 1);")]
    [InlineData("[FeatureTransform] public static Row {|TG2043:Transform|}(Row row) => row;")]
    [InlineData("[FeatureTransform] public static void {|TG2043:Transform|}(Row row) { }")]
    [InlineData("[FeatureTransform] public static Task<Features> {|TG2043:Transform|}(Row row) => null!;")]
    [InlineData("[FeatureTransform] public static Features Transform(Row row, ILogger? {|TG2043:log|} = null) => new(1, 1);")]
    [InlineData("[FeatureTransform] public static Features Transform(Row[] {|TG2043:rows|}) => new(1, 1);")]
    [InlineData("[FeatureTransform] public static Features {|TG2009:Transform|}(Row row) => new(1, 1);", "double[] Alcohol")]
    public Task OtherShapesAreReported(string method, string members = "double Alcohol") =>
        Verify.ReportsAsync(Staged.Of($"public sealed record Features({members}, [property: Target] int Class); {method}".Replace(
            members == "double Alcohol" ? "~" : "new(1, 1)", "new([], 1)", StringComparison.Ordinal), row: "Features"));

    [Fact]
    public Task ARowOfItsOwnTypeWillDo() =>
        Verify.ReportsNothingAsync(Staged.Of("[FeatureTransform(Timeout = \"1m\")] public static Row Transform(Row row) => row with { Alcohol = 1 };"));

    [Fact]
    public Task AllStepsFitTogether() => Verify.ReportsNothingAsync(Staged.Of(
        Features + """
            [Reader(Retries = 2, Timeout = "5m")] public static Task<string[]> Read(DataFile file, CancellationToken token = default) => null!;
            [Parser] public static Row? Parse(string line) => null;
            [Splitter] public static TrainTestSplit Split(Partition<Row> rows) => null!;
            [FeatureTransform] private static Features Transform(Row row) => new(row.Alcohol, row.Class);
            """,
        row: "Features"));

    [Fact]
    public Task SettingsOfTheSplitSpeakOfTheRowsOfTheDataset() => Verify.ReportsNothingAsync(Staged.Of(
        "public sealed record Features(double Alcohol); [FeatureTransform] public static Features Transform(Row row) => new(row.Alcohol);",
        "TrainingUrl = \"wine.csv\", Stratify = true",
        "Features"));
}
