using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Stages;

[Rule("TG2042")]
public class ParserShapeTests
{
    private const string Raw = "public sealed record Raw(string Alcohol, string Class);";

    [Fact]
    public Task AParserOfOtherRowsIsReported() => Verify.ReportsAsync(
        Staged.Of($"{Raw} [Parser] public static Model {{|TG2042:Parse|}}(Raw raw) => new(1);"),
        "A parser makes rows of raw rows, but 'Parse' makes 'Model' of a 'Raw': let it return 'Row', or null, for one raw row, or IEnumerable<Row> for an "
        + "IReadOnlyList of raw rows");

    [Theory]
    [InlineData("[Parser] public static Row {|TG2042:Parse|}() => new(1, 1);")]
    [InlineData("[Parser] public static void {|TG2042:Parse|}(Raw raw) { }")]
    [InlineData("[Parser] public static Task<Row> {|TG2042:Parse|}(Raw raw) => null!;")]
    [InlineData("[Parser] public static Row[] {|TG2042:Parse|}(Raw raw) => [];")]
    [InlineData("[Parser] public static Row Parse(Raw raw, string {|TG2042:unit|}) => new(1, 1);")]
    [InlineData("[Parser] public static Row? {|TG2042:Parse|}(double[] raw) => null;")]
    public Task OtherShapesAreReported(string method) => Verify.ReportsAsync(Staged.Of(Raw + method));

    [Theory]
    [InlineData("Row? Parse(Raw raw) => null;")]
    [InlineData("Row Parse(Raw raw, ILogger? log = null) => new(1, 1);")]
    [InlineData("Row? Parse(Row row) => row.Alcohol > 0 ? row : null;")]
    [InlineData("IEnumerable<Row> Parse(IReadOnlyList<Raw> rows) => [];")]
    [InlineData("Task<List<Row>> Parse(IEnumerable<Raw> rows, CancellationToken token = default) => null!;")]
    [InlineData("async IAsyncEnumerable<Row> Parse(IReadOnlyCollection<Row> rows) { await Task.Yield(); yield break; }")]
    public Task ARowOrManyWillDo(string method) => Verify.ReportsNothingAsync(Staged.Of($"{Raw} [Parser] public static {method}"));

    [Fact]
    public Task WithAReaderRawRowsAreOfAnyTypeWithACodec() => Verify.ReportsNothingAsync(Staged.Of(
        "[Reader] public static string[] Read(DataFile file) => []; [Parser] public static Row? Parse(string line) => null;"));

    [Fact]
    public Task RawRowsWithoutACodecAreReported() => Verify.ReportsAsync(Staged.Of(
        "[Reader] public static Stream[] {|TG0010:Read|}(DataFile file) => []; [Parser] public static Row? Parse(Stream line) => null;"));

    [Fact]
    public Task RawRowsThatTextCannotFillAreReported() => Verify.ReportsAsync(Staged.Of(
        "public sealed record Sound(double[] Samples); [Parser] public static Row? {|TG2009:Parse|}(Sound sound) => null;"));

    [Fact]
    public Task ATimeoutNeedsNoTokenBetweenRows() => Verify.ReportsNothingAsync(
        Staged.Of($"{Raw} [Parser(Timeout = \"1m\")] public static Row? Parse(Raw raw) => null;"));
}
