using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2023")]
public class InputNotInQueryTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Strikes.Of("""
[Dataset(Query = "select * from s where y > @from", Connection = "Faa")]
[QueryInput("from", Training = 1990)]
[QueryInput({|TG2023:"form"|}, Training = 1)]
"""),
        "The query does not name 'form' (it names from): name it behind @, or remove the input");

    [Theory]
    [InlineData("""
[Dataset(Query = "select '@a', \"@b\" -- @c", Connection = "A")]
[QueryInput({|TG2023:"a"|})]
[QueryInput({|TG2023:"b"|})]
[QueryInput({|TG2023:"c"|})]
""")]
    [InlineData("""
[Dataset(Query = "select a::text, @@error /* @a */", Connection = "A")]
[QueryInput({|TG2023:"text"|})]
""")]
    public Task ItIsReported(string attributes) => Verify.ReportsAsync(Strikes.Of(attributes));

    [Theory]
    [InlineData("""
[Dataset(Query = "select $a, :b, @c, @c", Connection = "A")]
[QueryInput("a"), QueryInput("b"), QueryInput("c")]
""")]
    public Task OthersWillDo(string attributes) => Verify.ReportsNothingAsync(Strikes.Of(attributes));
}
