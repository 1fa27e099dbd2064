using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2004")]
public class TestSizeAndTestUrlTests
{
    [Fact]
    public Task BothTogetherAreReported() => Verify.ReportsAsync(
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", TestUrl = \"test.csv\", TestSize = {|TG2004:0.2|})]"),
        "TestSize has no meaning beside the test rows of 'test.csv': remove one of TestSize and TestUrl");

    [Theory]
    [InlineData("ValidationSize = {|TG2004:0.2|}")]
    [InlineData("Stratify = {|TG2004:true|}")]
    [InlineData("GroupBy = {|TG2004:\"Class\"|}")]
    public Task OtherSettingsOfTheSplitAreReported(string setting) =>
        Verify.ReportsAsync(Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", TestUrl = \"test.csv\", {setting})]"));

    [Fact]
    public Task AValidationSizeBesideValidationRowsIsReported() => Verify.ReportsAsync(
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", ValidationUrl = \"v.csv\", ValidationSize = {|TG2004:0.2|})]"),
        "ValidationSize has no meaning beside the validation rows of 'v.csv': remove one of ValidationSize and ValidationUrl");

    [Theory]
    [InlineData("TestSize = 0.2")]
    [InlineData("TestUrl = \"test.csv\"")]
    public Task OneOfThemWillDo(string setting) => Verify.ReportsNothingAsync(Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {setting})]"));
}
