using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2022")]
public class InputWithoutQueryTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Strikes.Of("""
[Dataset(TrainingUrl = "a.csv")]
[{|TG2022:QueryInput("from", Training = 1)|}]
"""),
        "'Strikes' has no Query that the input is for: set it in [Dataset] or [Source], or remove the input");

    [Theory]
    [InlineData("""
[Dataset(TrainingUrl = "a.csv")]
[{|TG2022:QueryInput("from")|}, QueryInput("to")]
""")]
    public Task ItIsReported(string attributes) => Verify.ReportsAsync(Strikes.Of(attributes));

    [Theory]
    [InlineData("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa")]
[QueryInput("from", Training = 1990)]
""")]
    public Task OthersWillDo(string attributes) => Verify.ReportsNothingAsync(Strikes.Of(attributes));
}
