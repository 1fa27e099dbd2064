using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Sources;

[Rule("TG2050")]
public class SourceNotReadTests
{
    private const string Audio = "public sealed record Audio([property: Key] string Id, double Pitch);\n";

    private const string Row =
        "public sealed record Row([property: Key] string Id, [property: Source(\"audio.csv\")] Audio {|TG2050:Audio|}, [property: Target] int Class);\n";

    [Fact]
    public Task ThoseOfALazyDatasetAreReported() => Verify.ReportsAsync(
        Joined.Of(Audio + Row, "TrainingUrl = \"train.csv\", TestUrl = \"test.csv\", Lazy = true")
            .Replace("Partition<Row>", "LazyPartition<Row>", StringComparison.Ordinal),
        "'Row.Audio' is marked [Source], but of a lazy dataset nothing is read before training asks for it: remove the mark, or let the built-in readers "
        + "read these rows");

    [Fact]
    public Task SoAreThoseOfRowsThatAReaderMakes() => Verify.ReportsAsync(
        Joined.Of(Audio + Row, methods: "[Reader] public static Row[] Read(DataFile file) => [];"),
        "'Row.Audio' is marked [Source], but the rows are made by 'Read', a reader: remove the mark, or let the built-in readers read these rows");

    [Fact]
    public Task SoAreThoseOfRowsThatAParserMakes() => Verify.ReportsAsync(Joined.Of(
        Audio + Row + "public sealed record Raw(string Id);", methods: "[Parser] public static Row? Parse(Raw row) => null;"));

    [Fact]
    public Task SoAreThoseOfRowsThatATransformMakes() => Verify.ReportsAsync(Joined.Of(
        Audio + Row + "public sealed record Raw(string Id);", methods: "[FeatureTransform] public static Row Transform(Raw row) => null!;"));

    [Fact]
    public Task SoAreThoseOfPartsWithinParts() => Verify.ReportsAsync(
        Joined.Of(
            """
            public sealed record Deep([property: Key] string Id, double Depth);
            public sealed record Audio([property: Key] string Id, [property: Source("deep.csv")] Deep {|TG2050:Deep|});
            public sealed record Row([property: Key] string Id, [property: Source("audio.csv")] Audio Audio, [property: Target] int Class);
            """),
        "'Audio.Deep' is marked [Source], but it is a member of the part 'Audio', and parts have no parts of their own: remove the mark, or let the built-in "
        + "readers read these rows");

    [Theory]
    [InlineData("[Parser] public static Row? Keep(Row row) => row;")]
    [InlineData("[FeatureTransform] public static Row Transform(Row row) => row;")]
    [InlineData("[Splitter] public static TrainTestSplit Split(Partition<Row> rows) => null!;")]
    public Task ThoseOfRowsThatMethodsTakeAreRead(string method) => Verify.ReportsNothingAsync(
        Joined.Of(Audio + Row.Replace("{|TG2050:Audio|}", "Audio", StringComparison.Ordinal), methods: method));
}
