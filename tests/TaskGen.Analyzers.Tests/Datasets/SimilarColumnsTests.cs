using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2012")]
public class SimilarColumnsTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("double MalicAcid, double {|TG2012:Malic_Acid|}"),
        "'Malic_Acid' and 'MalicAcid' differ in case and underscores alone, and match one column unless the file has both: name their columns by [Column]");

    [Theory]
    [InlineData("double MalicAcid, double {|TG2012:Malic_Acid|}")]
    [InlineData("[Column(\"malic_acid\")] double A, double {|TG2012:MalicAcid|}")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Of(members));

    [Theory]
    [InlineData("[Column(\"malic_acid\")] double A, [Column(\"MalicAcid\")] double B")]
    [InlineData("double Malic, double MalicAcid")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Of(members));

    private static string Of(string members) => Trainer.Of(row: $"public sealed record Row({members}, [property: Target] int Class);");
}
