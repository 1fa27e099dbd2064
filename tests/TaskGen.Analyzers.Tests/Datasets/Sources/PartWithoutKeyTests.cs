using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Sources;

[Rule("TG2048")]
public class PartWithoutKeyTests
{
    [Fact]
    public Task APartWithoutAKeyIsReported() => Verify.ReportsAsync(
        Of("string Id", "[property: Key] string Id"),
        "'Audio' has no [Key], by which 'Audio' is joined: mark the member that identifies a row of 'Audio'");

    [Fact]
    public Task SoIsARowWithoutOne() => Verify.ReportsAsync(
        Of("[property: Key] string Id", "string Id"), "'Row' has no [Key], by which 'Audio' is joined: mark the member that identifies a row of 'Row'");

    [Fact]
    public Task PartsAloneNeedOneToo() => Verify.ReportsAsync(Joined.Of(
        """
        public sealed record Audio([property: Key] string Id, [property: Target] int Class);
        public sealed record Row([property: Source("audio.csv")] Audio {|TG2048:Audio|});
        """,
        ""));

    private static string Of(string part, string row) => Joined.Of(
        $$"""
        public sealed record Audio({{part}}, double Pitch);
        public sealed record Row({{row}}, [property: Source("audio.csv")] Audio {|TG2048:Audio|}, [property: Target] int Class);
        """);
}
