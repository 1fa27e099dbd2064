using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2030")]
public class StratifyWithoutTargetTests
{
    [Theory]
    [InlineData("int Id", "none")]
    [InlineData("int Id, [Target] int A, [Target] bool B", "A, B")]
    public Task AStratifiedSplitNeedsOneTarget(string members, string found) => Verify.ReportsAsync(
        Of("Stratify = {|TG2030:true|}", members),
        $"Stratify goes by the one target of a row, but 'Row' has {found}: give it exactly one, or remove Stratify");

    [Theory]
    [InlineData("Stratify = true", "int Id, [Target] int A")]
    [InlineData("Stratify = true, Targets = [\"A\"]", "int Id, string? A")]
    [InlineData("Stratify = false", "int Id")]
    public Task OneWillDo(string settings, string members) => Verify.ReportsNothingAsync(Of(settings, members));

    private static string Of(string settings, string members) =>
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {settings})]", $"public sealed record Row({members});");
}
