using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Datasets;

namespace TaskGen.Analyzers.Tests.Fixes;

public class RemoveFeatureTests
{
    [Theory]
    [InlineData("[\"Alcohol\", {|TG2006:\"Class\"|}]", "[\"Alcohol\"]")]
    [InlineData("new[] { {|TG2006:\"Class\"|}, \"Alcohol\" }", "new[] { \"Alcohol\" }")]
    [InlineData("[\"Alcohol\", {|TG2006:nameof(Row.Class)|}, \"Acid\"]", "[\"Alcohol\", \"Acid\"]")]
    public Task TheTargetLeavesTheList(string before, string after) => Verify.FixesAsync<RemoveFeature>(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", Features = {before})]"),
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", Features = {after})]"));
}
