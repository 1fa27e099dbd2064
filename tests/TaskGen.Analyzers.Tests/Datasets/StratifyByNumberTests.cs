using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2031")]
public class StratifyByNumberTests
{
    [Theory]
    [InlineData("double", "double")]
    [InlineData("double?", "double")]
    [InlineData("float", "float")]
    [InlineData("decimal", "decimal")]
    public Task NumbersWithAFractionAreReported(string type, string shown) => Verify.ReportsAsync(
        Of("Stratify = {|TG2031:true|}", $"int Id, [Target] {type} Cost"),
        $"Stratify goes by classes, but the target 'Cost' is a {shown}: make it a whole number, a text or an enum, or remove Stratify");

    [Theory]
    [InlineData("int")]
    [InlineData("bool?")]
    [InlineData("string")]
    [InlineData("DayOfWeek")]
    public Task ClassesWillDo(string type) => Verify.ReportsNothingAsync(Of("Stratify = true", $"int Id, [Target] {type} Class"));

    private static string Of(string settings, string members) =>
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {settings})]", $"public sealed record Row({members});");
}
