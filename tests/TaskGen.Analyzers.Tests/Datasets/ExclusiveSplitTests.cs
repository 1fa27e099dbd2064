using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2034")]
public class ExclusiveSplitTests
{
    [Fact]
    public Task ItSaysWhy() => Verify.ReportsAsync(
        Of("Stratify = {|TG2034:true|}, GroupBy = \"Id\"", "int Id, [Target] int Class"),
        "Stratify and GroupBy exclude each other, since groups that stay together cannot also hold each class in its part: remove one");

    [Theory]
    [InlineData("Stratify = {|TG2034:true|}, Shuffle = false", "int Id, [Target] int Class")]
    [InlineData("GroupBy = {|TG2034:\"Id\"|}, Shuffle = false", "int Id, [Target] int Class")]
    [InlineData("Stratify = {|TG2034:true|}", "int Id, [Time] DateOnly Day, [Target] int Class")]
    [InlineData("GroupBy = {|TG2034:\"Id\"|}", "int Id, [Time] DateOnly Day")]
    public Task TheyAreReported(string settings, string members) => Verify.ReportsAsync(Of(settings, members));

    [Theory]
    [InlineData("Stratify = true, Shuffle = true")]
    [InlineData("GroupBy = \"Id\"")]
    [InlineData("Stratify = false, GroupBy = \"Id\"")]
    [InlineData("Stratify = false, Shuffle = false")]
    public Task OneWillDo(string settings) => Verify.ReportsNothingAsync(Of(settings, "int Id, [Target] int Class"));

    private static string Of(string settings, string members) =>
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {settings})]", $"public sealed record Row({members});");
}
