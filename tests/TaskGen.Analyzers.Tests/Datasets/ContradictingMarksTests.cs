using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2017")]
public class ContradictingMarksTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("[Feature, Ignore] double {|TG2017:A|}"),
        "'A' is marked [Feature] and [Ignore], which exclude each other: remove one");

    [Theory]
    [InlineData("double A, [Target, Feature] double {|TG2017:B|}")]
    [InlineData("double A, [Target, Ignore] double {|TG2017:B|}")]
    [InlineData("double A, [Weight, Feature] double {|TG2017:B|}")]
    [InlineData("double A, [Weight, Ignore] double {|TG2017:B|}")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Of(members));

    [Theory]
    [InlineData("double A, [Key, Feature] double B")]
    [InlineData("double A, [Time, Feature] double B")]
    [InlineData("[Feature] double A, [Ignore] double B")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Of(members));

    private static string Of(string members) => Trainer.Of(row: $"public sealed record Row({members}, [property: Target] int Class);");
}
