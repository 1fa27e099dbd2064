using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2025")]
public class SecondInputTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Strikes.Of("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa")]
[QueryInput("from", Training = 1990)]
[QueryInput({|TG2025:"from"|}, Test = 1)]
"""),
        "The input 'from' is there already: give its values for all partitions in one attribute");

    [Theory]
    [InlineData("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa")]
[QueryInput("from", Training = 1990)]
[QueryInput({|TG2025:"from"|}), QueryInput({|TG2025:"from"|})]
""")]
    public Task ItIsReported(string attributes) => Verify.ReportsAsync(Strikes.Of(attributes));

    [Theory]
    [InlineData("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa")]
[QueryInput("from", Training = 1990)]
""")]
    public Task OthersWillDo(string attributes) => Verify.ReportsNothingAsync(Strikes.Of(attributes));
}
