using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2032")]
public class NothingToTrainOnTests
{
    [Theory]
    [InlineData("TestSize = 0.5, ValidationSize = {|TG2032:0.5|}", "0.5", "0.5")]
    [InlineData("ValidationSize = {|TG2032:0.9|}", "0.2", "0.9")]
    public Task PartsThatAreEverythingAreReported(string settings, string test, string validation) => Verify.ReportsAsync(
        Of(settings, "int Id, [Target] int Class"),
        $"TestSize = {test} and ValidationSize = {validation} are parts of all rows and leave none to train on: use parts whose sum is below 1");

    [Theory]
    [InlineData("TestSize = 0.5, ValidationSize = 0.4")]
    [InlineData("ValidationSize = 0.79")]
    public Task LessWillDo(string settings) => Verify.ReportsNothingAsync(Of(settings, "int Id, [Target] int Class"));

    private static string Of(string settings, string members) =>
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {settings})]", $"public sealed record Row({members});");
}
