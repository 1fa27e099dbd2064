using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2018")]
public class SecondMarkTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("double A, [Time] int B, [Time] int {|TG2018:C|}"),
        "'B' and 'C' are both marked [Time]: a row has one such member at most, so remove one");

    [Theory]
    [InlineData("double A, [Weight] double B, [Weight] double {|TG2018:C|}")]
    [InlineData("double A, [Time] int B, [Time] int {|TG2018:C|}, [property: Time] int {|TG2018:D|}")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Of(members));

    [Theory]
    [InlineData("double A, [Time] int B, [Weight] double C")]
    [InlineData("double A, [Key] int B, [Key] int C")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Of(members));

    private static string Of(string members) => Trainer.Of(row: $"public sealed record Row({members}, [property: Target] int Class);");
}
