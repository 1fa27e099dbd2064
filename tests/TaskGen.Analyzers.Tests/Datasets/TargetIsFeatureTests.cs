using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2006")]
public class TargetIsFeatureTests
{
    [Theory]
    [InlineData("Features = [\"Acid\", {|TG2006:\"Class\"|}]", "Class")]
    [InlineData("Features = [{|TG2006:\"Alcohol\"|}], Targets = [\"Alcohol\"]", "Alcohol")]
    public Task ATargetAmongTheFeaturesIsReported(string setting, string name) => Verify.ReportsAsync(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {setting})]"),
        $"'{name}' is a target and would also be a feature, so the model would see what it has to predict: remove it from Features");

    [Fact]
    public Task WithoutAListTargetsAreNoFeatures() => Verify.ReportsNothingAsync(Trainer.Of());
}
