using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2021")]
public class QueryWithoutDatabaseTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Strikes.Of("""
[Dataset(Query = {|TG2021:"select 1"|})]
"""),
        "The query of 'Strikes' has neither of Connection and DatabaseUrl: set one, the name of a connection string or the URL of an SQLite file");

    [Theory]
    [InlineData("""
[Dataset(Query = {|TG2021:"select 1"|}, Connection = "A", DatabaseUrl = "a.sqlite")]
""")]
    [InlineData("""
[Dataset(Query = {|TG2021:"select 1"|}, Connection = "")]
""")]
    public Task ItIsReported(string attributes) => Verify.ReportsAsync(Strikes.Of(attributes));

    [Theory]
    [InlineData("""
[Dataset(Query = "select 1", DatabaseUrl = "a.sqlite.gz")]
""")]
    [InlineData("""
[Dataset(Query = "select 1", Connection = "A", Provider = "Npgsql", UniqueId = "Id")]
""")]
    public Task OthersWillDo(string attributes) => Verify.ReportsNothingAsync(Strikes.Of(attributes));
}
