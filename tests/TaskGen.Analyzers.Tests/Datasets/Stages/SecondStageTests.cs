using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Stages;

[Rule("TG2045")]
public class SecondStageTests
{
    [Fact]
    public Task ASecondMethodIsReported() => Verify.ReportsAsync(
        Staged.Of("""
            [Reader] public static Row[] Read(DataFile file) => [];
            [Reader] public static Row[] {|TG2045:ReadAll|}(IReadOnlyList<DataFile> files) => [];
            """),
        "'Read' and 'ReadAll' are both marked [Reader], and a dataset has one: remove one");

    [Theory]
    [InlineData("[Splitter]", "TrainTestSplit Split(Partition<Row> rows) => null!;", "TrainTestSplit {|TG2045:Again|}(Partition<Row> rows) => null!;")]
    [InlineData("[Parser]", "Row? Parse(Row row) => row;", "Row? {|TG2045:Again|}(Row row) => row;")]
    [InlineData("[FeatureTransform]", "Row Transform(Row row) => row;", "Row {|TG2045:Again|}(Row row) => row;")]
    public Task SoAreOthers(string mark, string first, string second) =>
        Verify.ReportsAsync(Staged.Of($"{mark} public static {first} {mark} public static {second}"));

    [Theory]
    [InlineData("[Task] public static int Read(int number) => number; [Reader] public static Row[] {|ID:Read|}(DataFile file) => [];")]
    [InlineData("[Reader] public static Row[] {|ID:Read|}(DataFile file) => []; [Parser] public static Row {|ID:Read|}(Row row) => row;")]
    [InlineData("[Reader] public static Row[] {|ID:Dataset|}(DataFile file) => [];")]
    [InlineData("[FeatureTransform] public static Row {|ID:Train|}(Row row) => row;")]
    public Task NamesOfOtherStepsAreReported(string methods) =>
        Verify.ReportsAsync(Staged.Of(methods.Replace("ID", "TG0014", StringComparison.Ordinal)));

    [Fact]
    public Task AMethodOfTheNameOfTheGeneratedPropertyIsReported() =>
        Verify.ReportsAsync(Staged.Of("[FeatureTransform] public static Row {|TG0012:FeatureTransform|}(Row row) => row;"));
}
