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
    [InlineData("TestSize = 0.2")]
    [InlineData("TestUrl = \"test.csv\"")]
    public Task OneOfThemWillDo(string setting) => Verify.ReportsNothingAsync(Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {setting})]"));
}
