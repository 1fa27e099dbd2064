using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2024")]
public class QueryNameWithoutInputTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Strikes.Of("""
[Dataset(Query = {|TG2024:"select @from"|}, Connection = "A")]
"""),
        "The query names 'from', which no input gives a value: add [QueryInput(\"from\", Training = …)]");

    [Theory]
    [InlineData("""
[Dataset(Query = {|TG2024:{|TG2024:"select @from, $2"|}|}, Connection = "A")]
""")]
    public Task ItIsReported(string attributes) => Verify.ReportsAsync(Strikes.Of(attributes));

    [Theory]
    [InlineData("""
[Dataset(Query = "select 'it''s @here'", Connection = "A")]
""")]
    [InlineData("""
[Dataset(Query = "select $$ @a $$, $t$ :b $t$, [@c], `@d`", Connection = "A")]
""")]
    [InlineData("""
[Dataset(Query = "select mail@host", Connection = "A")]
""")]
    public Task OthersWillDo(string attributes) => Verify.ReportsNothingAsync(Strikes.Of(attributes));
}
