using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Sources;

/// <summary>What is known of the query of a dataset holds for those of parts, too.</summary>
public class SourceQueryTests
{
    [Theory]
    [InlineData(
        "{|TG2020:\"a.csv\"|}, Query = \"select 1\", Connection = \"Faa\"",
        "The URL has no meaning beside Query, whose result is the rows: remove one")]
    [InlineData(
        "Query = \"select 1\", Connection = \"Faa\", Format = {|TG2020:DataFormat.Csv|}",
        "Format has no meaning beside Query, whose result is the rows: remove one")]
    [InlineData(
        "Query = {|TG2021:\"select 1\"|}",
        "The query of 'Audio' has neither of Connection and DatabaseUrl: set one, the name of a connection string or the URL of an SQLite file")]
    [InlineData(
        "Query = {|TG2021:\"select 1\"|}, Connection = \"Faa\", DatabaseUrl = \"a.sqlite\"",
        "The query of 'Audio' has both of Connection and DatabaseUrl: set one, the name of a connection string or the URL of an SQLite file")]
    [InlineData(
        "Query = {|TG2024:\"select @from\"|}, Connection = \"Faa\"",
        "The query names 'from', which no input gives a value: add [QueryInput(\"from\", Training = …)]")]
    public Task AQueryIsChecked(string source, string message) => Verify.ReportsAsync(Of(source), message);

    [Theory]
    [InlineData("", "[Source] of 'Audio': it has neither a URL nor a Query")]
    [InlineData("\"a.csv\", Connection = \"Faa\"", "[Source] of 'Audio': Connection has no meaning without Query")]
    [InlineData("Query = \" \", Connection = \"Faa\"", "[Source] of 'Audio': an empty text is no query")]
    public Task ASourceIsWhole(string source, string message) => Verify.ReportsAsync(Of(source, "{|TG2019:Audio|}"), message);

    [Fact]
    public Task APartIsInTheDatabaseOfTheDataset() => Verify.ReportsNothingAsync(
        Of("Query = \"select id, pitch from audio\"", dataset: "Query = \"select id, class from labels\", Connection = \"Faa\", Provider = \"Npgsql\""));

    [Fact]
    public Task AProviderIsThatOfADatabase() => Verify.ReportsAsync(Of(
        "Query = {|TG2021:\"select id, pitch from audio\"|}, Provider = \"Npgsql\"",
        dataset: "Query = \"select id, class from labels\", Connection = \"Faa\""));

    [Fact]
    public Task AnInputIsForTheQueriesThatNameIt() => Verify.ReportsNothingAsync(WithInputs(
        "QueryInput(\"from\", Training = 1), QueryInput(\"band\", Training = 2)"));

    [Fact]
    public Task AnInputThatNoQueryNamesIsReported() => Verify.ReportsAsync(
        WithInputs("QueryInput(\"from\", Training = 1), QueryInput(\"band\", Training = 2), QueryInput({|TG2023:\"until\"|}, Training = 3)"),
        "The query does not name 'until' (it names from, band): name it behind @, or remove the input");

    [Fact]
    public Task ASecretInAQueryIsReported() => Verify.ReportsAsync(
        Of("Query = \"select id, pitch from audio\", Connection = {|TG0036:\"Host=db;Password=hush\"|}"));

    private static string WithInputs(string inputs)
    {
        const string Dataset = "Query = \"select id, class from labels where year > @from\", Connection = \"Faa\"";
        return Of("Query = \"select id, pitch from audio where band = @band and year > @from\"", dataset: Dataset)
            .Replace($"[Dataset({Dataset})]", $"[Dataset({Dataset}), {inputs}]", StringComparison.Ordinal);
    }

    private static string Of(string source, string member = "Audio", string dataset = "TrainingUrl = \"labels.csv\"") => Joined.Of(
        $"""
        public sealed record Audio([property: Key] string Id, double Pitch);
        public sealed record Row([property: Key] string Id, [property: Source({source})] Audio {member}, [property: Target] int Class);
        """,
        dataset);
}
