using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2036")]
public class InvalidGapTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("7 days")]
    [InlineData("0 rows")]
    [InlineData("")]
    public Task OtherFormsAreReported(string gap) => Verify.ReportsAsync(
        Of($"Gap = {{|TG2036:\"{gap}\"|}}", "int Id, [Time] DateOnly Day"),
        $"Gap is '{gap}', but it is a number of rows such as \"100 rows\", or a duration such as \"7d\": write one of those");

    [Theory]
    [InlineData("100 rows")]
    [InlineData("7d")]
    [InlineData("1h30m")]
    public Task RowsAndDurationsWillDo(string gap) => Verify.ReportsNothingAsync(Of($"Gap = \"{gap}\"", "int Id, [Time] DateOnly Day"));

    private static string Of(string settings, string members) =>
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {settings})]", $"public sealed record Row({members});");
}
