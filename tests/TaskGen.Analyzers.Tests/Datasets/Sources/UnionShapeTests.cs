using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Sources;

[Rule("TG2051")]
public class UnionShapeTests
{
    private const string Expected = "let it take IReadOnlyList<Heat>, IReadOnlyList<Text>, in this order, after an IReadOnlyList of a record with the "
        + "columns of the dataset's own source";

    [Fact]
    public Task ListsInAnotherOrderAreReported() => Verify.ReportsAsync(
        Of("Row[]", "IReadOnlyList<Event> events, IReadOnlyList<Text> {|TG2051:texts|}, IReadOnlyList<Heat> heats"),
        $"A union takes the rows of each source and returns joined rows, but 'Join' takes 'texts', a 'IReadOnlyList<Text>': {Expected}");

    [Fact]
    public Task SoAreTooFewLists() => Verify.ReportsAsync(
        Of("Row[]", "IReadOnlyList<Event> events, IReadOnlyList<Heat> heats", "{|TG2051:Join|}"),
        $"A union takes the rows of each source and returns joined rows, but 'Join' takes too few lists: {Expected}");

    [Theory]
    [InlineData("Event {|TG2051:events|}, IReadOnlyList<Heat> heats, IReadOnlyList<Text> texts")]
    [InlineData("IReadOnlyList<int[]> {|TG2051:events|}, IReadOnlyList<Heat> heats, IReadOnlyList<Text> texts")]
    [InlineData("IReadOnlyList<Event> events, IReadOnlyList<Heat> heats, IReadOnlyList<Text?> {|TG2051:texts|}")]
    [InlineData("IReadOnlyList<Event> events, IReadOnlyList<Heat> heats, IReadOnlyList<Text> texts, int {|TG2051:more|}")]
    [InlineData("IReadOnlyList<Event> events, IReadOnlyList<Heat> heats, List<Text> {|TG2051:texts|}")]
    public Task SoAreOtherParameters(string parameters) => Verify.ReportsAsync(Of("Row[]", parameters));

    [Fact]
    public Task SoIsAnotherResult() => Verify.ReportsAsync(
        Of("Row", "IReadOnlyList<Event> events, IReadOnlyList<Heat> heats, IReadOnlyList<Text> texts", "{|TG2051:Join|}"),
        "A union takes the rows of each source and returns joined rows, but 'Join' returns 'Row': let it return the joined rows, IEnumerable<Row> or "
        + "IAsyncEnumerable<Row>");

    [Fact]
    public Task SoIsOneBesideAReader() => Verify.ReportsAsync(
        Of("Row[]", "IReadOnlyList<Event> events, IReadOnlyList<Heat> heats, IReadOnlyList<Text> texts", "{|TG2051:Join|}")
            .Replace("[Union]", "[Reader] public static Row[] Read(DataFile file) => [];\n[Union]", StringComparison.Ordinal));

    [Fact]
    public Task SoIsOneOfRowsWithoutParts() => Verify.ReportsAsync(
        Trainer.Of(train: "[Union] public static Row[] {|TG2051:Join|}(Row[] rows) => rows;\n"
            + "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);"),
        "A union takes the rows of each source and returns joined rows, but 'Join' is for 'Row', no part of which is marked [Source]: mark the parts, or "
        + "remove the method");

    [Theory]
    [InlineData("IEnumerable<Row>", "IReadOnlyList<Event> events, IEnumerable<Heat> heats, IReadOnlyCollection<Text> texts")]
    [InlineData("IAsyncEnumerable<Row>", "IReadOnlyList<Event> events, IReadOnlyList<Heat> heats, IReadOnlyList<Text> texts, TimeProvider? clock = null")]
    [InlineData("Task<List<Row>>", "IReadOnlyList<Event> events, IReadOnlyList<Heat> heats, IReadOnlyList<Text> texts, Random? random = null")]
    public Task OthersWillDo(string result, string parameters) => Verify.ReportsNothingAsync(Of(result, parameters));

    [Fact]
    public Task ASecondOneIsReported() => Verify.ReportsAsync(Of(
        "Row[]", "IReadOnlyList<Event> events, IReadOnlyList<Heat> heats, IReadOnlyList<Text> texts")
        .Replace("[Union]", "[Union] public static Row[] First(IReadOnlyList<Heat> heats) => [];\n[Union]", StringComparison.Ordinal)
        .Replace("First(", "{|TG2051:First|}(", StringComparison.Ordinal).Replace("Join(", "{|TG2045:Join|}(", StringComparison.Ordinal));

    private static string Of(string result, string parameters, string name = "Join") => Joined.Of(
        """
        public sealed record Event(double At, int Class);
        public sealed record Heat(double At, double Value);
        public readonly record struct Text(double At, int Words);
        public sealed record Row(
            double At, [property: Source("heat.csv")] Heat Heat, [property: Source("text.csv")] Text? Text, [property: Target] int Class);
        """,
        methods: $"[Union] public static {result} {name}({parameters}) => default!;");
}
