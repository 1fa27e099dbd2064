using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2011")]
public class SharedColumnTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("[Column(\"acid\")] double Malic, [Column(\"acid\")] double {|TG2011:Citric|}"),
        "'Citric' and 'Malic' are both read from the column 'acid': give each a column of its own, or remove one");

    [Theory]
    [InlineData("[Column(\"acid\")] double Malic, [Column(\"acid\")] double {|TG2011:Citric|}")]
    [InlineData("double Acid, [property: Column(\"Acid\")] double {|TG2011:Citric|}")]
    [InlineData("[Column(\"b\")] double A, double {|TG2011:b|}, [Column(\"b\")] double {|TG2011:C|}")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Of(members));

    [Theory]
    [InlineData("[Column(\"acid\")] double Malic, [Column(\"Acid\")] double Citric")]
    [InlineData("double Malic, double Citric")]
    [InlineData("[Column(\"Malic\")] double A, [Column(\"malic\")] double Malic")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Of(members));

    private static string Of(string members) => Trainer.Of(row: $"public sealed record Row({members}, [property: Target] int Class);");
}
