using TaskGen.Analyzers.Tests.Datasets.Sources;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2027")]
public class InputOfNoPartitionTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("TrainingUrl = \"labels.csv\"", "Training = 1990, Test = {|TG2027:2000|}"),
        "The input 'from' has a value for test rows, but 'Clips' reads none by themselves: set TestUrl, name the input in the query of [Dataset], "
        + "or remove the value");

    [Theory]
    [InlineData("TrainingUrl = \"labels.csv\", TestUrl = \"test.csv\"", "Training = 1, Validation = {|TG2027:2|}, Test = 3")]
    [InlineData("Query = \"select * from labels\", Connection = \"Faa\"", "Training = 1, Validation = {|TG2027:2|}, Test = {|TG2027:3|}")]
    public Task ItIsReported(string dataset, string values) => Verify.ReportsAsync(Of(dataset, values));

    [Theory]
    [InlineData("TrainingUrl = \"labels.csv\"", "Training = 1")]
    [InlineData("TrainingUrl = \"labels.csv\", TestUrl = \"test.csv\", ValidationUrl = \"validation.csv\"", "Training = 1, Validation = 2, Test = 3")]
    [InlineData("Query = \"select * from labels where year > @from\", Connection = \"Faa\"", "Training = 1, Validation = 2, Test = 3")]
    public Task OthersWillDo(string dataset, string values) => Verify.ReportsNothingAsync(Of(dataset, values));

    private static string Of(string dataset, string values) => Joined.Of(
        """
        public sealed record Audio([property: Key] string Id, double Pitch);
        public sealed record Row(
            [property: Key] string Id,
            [property: Source(Query = "select id, pitch from audio where year > @from", Connection = "Faa")] Audio Audio,
            [property: Target] int Class);
        """,
        dataset).Replace($"[Dataset({dataset})]", $"[Dataset({dataset}), QueryInput(\"from\", {values})]", StringComparison.Ordinal);
}
