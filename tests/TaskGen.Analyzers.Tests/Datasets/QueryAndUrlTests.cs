using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2020")]
public class QueryAndUrlTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Strikes.Of("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa", TrainingUrl = {|TG2020:"a.csv"|})]
[QueryInput("from", Training = 1990)]
"""),
        "TrainingUrl has no meaning beside Query, whose result is the rows: remove one");

    [Theory]
    [InlineData("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa", ValidationUrl = {|TG2020:"a.csv"|})]
[QueryInput("from", Training = 1990)]
""")]
    [InlineData("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa", TestUrl = {|TG2020:"a.csv"|})]
[QueryInput("from", Training = 1990)]
""")]
    public Task ItIsReported(string attributes) => Verify.ReportsAsync(Strikes.Of(attributes));

    [Theory]
    [InlineData("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa")]
[QueryInput("from", Training = 1990)]
""")]
    [InlineData("""
[Dataset(TrainingUrl = "a.csv")]
""")]
    public Task OthersWillDo(string attributes) => Verify.ReportsNothingAsync(Strikes.Of(attributes));
}
