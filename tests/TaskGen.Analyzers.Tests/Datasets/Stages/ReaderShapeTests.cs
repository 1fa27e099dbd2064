using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Stages;

[Rule("TG2040")]
public class ReaderShapeTests
{
    [Fact]
    public Task AReaderOfOtherRowsIsReported() => Verify.ReportsAsync(
        Staged.Of("[Reader] public static string[] {|TG2040:Read|}(DataFile file) => [];"),
        "A reader takes files and returns rows, but 'Read' returns 'string[]': let it return the rows of the dataset, IEnumerable<Row> or "
        + "IAsyncEnumerable<Row>");

    [Theory]
    [InlineData("[Reader] public static Row {|TG2040:Read|}(DataFile file) => new(1, 1);")]
    [InlineData("[Reader] public static void {|TG2040:Read|}(DataFile file) { }")]
    [InlineData("[Reader] public static Task {|TG2040:Read|}(DataFile file) => Task.CompletedTask;")]
    [InlineData("[Reader] public static Row[] Read(string {|TG2040:path|}) => [];")]
    [InlineData("[Reader] public static Row[] Read(DataFile[] {|TG2040:files|}) => [];")]
    [InlineData("[Reader] public static Row[] Read(DataFile file, int {|TG2040:skip|}) => [];")]
    [InlineData("[Reader] public static Row[] Read(DataFile file, WorkflowContext {|TG2040:flow|}) => [];")]
    [InlineData("[Reader] public static Row[] {|TG2040:Read|}(DataFile file) => []; [Parser] public static Row Parse(string line) => new(1, 1);")]
    public Task OtherShapesAreReported(string method) => Verify.ReportsAsync(Staged.Of(method));

    [Theory]
    [InlineData("Row[] Read(DataFile file) => [];")]
    [InlineData("List<Row?>? Read(DataFile file) => null;")]
    [InlineData("IEnumerable<Row> Read(IReadOnlyList<DataFile> files) { yield break; }")]
    [InlineData("Partition<Row>? Read(IEnumerable<DataFile> files) => null;")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Row> Read(IReadOnlyCollection<DataFile> files) => [];")]
    [InlineData("async Task<IReadOnlyList<Row>> Read(DataFile file, CancellationToken token = default) { await Task.Yield(); return []; }")]
    [InlineData("ValueTask<HashSet<Row>> Read(DataFile file, ILogger? log = null) => new(new HashSet<Row>());")]
    [InlineData("async IAsyncEnumerable<Row> Read(DataFile file) { await Task.Yield(); yield break; }")]
    [InlineData("Task<IAsyncEnumerable<Row>> Read(DataFile file) => null!;")]
    public Task AnySequenceOfRowsWillDo(string method) => Verify.ReportsNothingAsync(Staged.Of($"[Reader] public static {method}"));

    [Fact]
    public Task FilesMayBeOfAnyFormat() =>
        Verify.ReportsNothingAsync(Staged.Of("[Reader] public static Row[] Read(DataFile file) => [];", "TrainingUrl = \"wine.parquet\""));

    [Fact]
    public Task WithoutFilesThereIsNoUrl() =>
        Verify.ReportsNothingAsync(Staged.Of("[Reader] public static Row[] Read(TimeProvider? clock = null) => [];", "Seed = 3"));

    [Fact]
    public Task WithFilesThereIsAUrl() =>
        Verify.ReportsAsync(Staged.Of("[Reader] public static Row[] Read(DataFile file) => [];", "Seed = 3").Replace(
            "[Dataset(Seed = 3)]", "[{|TG2001:Dataset(Seed = 3)|}]", StringComparison.Ordinal));
}
