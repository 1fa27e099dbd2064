using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2035")]
public class GapWithoutTimeTests
{
    [Fact]
    public Task AGapOfRowsWithoutATimeIsReported() => Verify.ReportsAsync(
        Of("Gap = {|TG2035:\"7d\"|}", "int Id, DateOnly Day"),
        "Gap is left out between the parts of a split by time, but no member of 'Row' is marked [Time]: mark one, or remove Gap");

    [Fact]
    public Task WithATimeItHasAMeaning() => Verify.ReportsNothingAsync(Of("Gap = \"7d\"", "int Id, [Time] DateOnly Day"));

    private static string Of(string settings, string members) =>
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {settings})]", $"public sealed record Row({members});");
}
