using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Sources;

/// <summary>What is known of other members and settings holds for parts and their sources, too.</summary>
public class SourceSettingsTests
{
    [Theory]
    [InlineData("{|TG2013:\"ftp://a/x.csv\"|}")]
    [InlineData("{|TG2014:\"x.parquet\"|}")]
    [InlineData("{|TG2026:\"x.csv\"|}, Format = DataFormat.JsonLines")]
    public Task SourcesAreChecked(string source) => Verify.ReportsAsync(Of(source, "Audio"));

    [Fact]
    public Task ASourceHasAUrl() => Verify.ReportsAsync(
        Of("\" \"", "{|TG2019:Audio|}"), "[Source] of 'Audio': an empty text names no file");

    [Theory]
    [InlineData("Target")]
    [InlineData("Key")]
    [InlineData("Column(\"x\")")]
    public Task APartHasNoOtherMark(string mark) => Verify.ReportsAsync(Of("\"a.csv\"", $"{{|TG2017:Audio|}}", $"[property: {mark}] "));

    [Fact]
    public Task APartMayBeIgnored() => Verify.ReportsNothingAsync(Of("\"a.csv\"", "Audio", "[property: Ignore] "));

    [Fact]
    public Task TimesOfTwoPartsAreReported() => Verify.ReportsAsync(Joined.Of(
        """
        public sealed record Audio([property: Key] string Id, [property: Time] double At);
        public sealed record Row(
            [property: Key] string Id, [property: Source("a.csv")] Audio First, [property: Source("b.csv")] Audio {|TG2018:Second|},
            [property: Target] int Class);
        """));

    [Fact]
    public Task RowsWithMoreThanKeysNeedASourceOfTheirOwn() => Verify.ReportsAsync(Joined.Of(
        """
        public sealed record Audio([property: Key] string Id, double Pitch);
        public sealed record Row([property: Key] string Id, [property: Source("a.csv")] Audio Audio, [property: Target] int Class);
        """,
        "").Replace("[Dataset()]", "[{|TG2001:Dataset()|}]", StringComparison.Ordinal));

    [Fact]
    public Task MembersOfPartsAreNamedInLists() => Verify.ReportsNothingAsync(Joined.Of(
        """
        public sealed record Audio([property: Key] string Id, double Pitch, string Speaker, int Class);
        public sealed record Row([property: Key] string Id, [property: Source("a.csv")] Audio Audio);
        """,
        "Targets = [\"Audio.Class\"], Features = [\"Audio.Pitch\"], GroupBy = \"Audio.Speaker\""));

    private static string Of(string source, string member, string mark = "") => Joined.Of(
        $"""
        public sealed record Audio([property: Key] string Id, double Pitch);
        public sealed record Row([property: Key] string Id, {mark}[property: Source({source})] Audio {member}, [property: Target] int Class);
        """);
}
