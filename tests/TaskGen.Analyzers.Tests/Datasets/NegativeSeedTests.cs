using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2010")]
public class NegativeSeedTests
{
    [Fact]
    public Task ANegativeSeedIsReported() => Verify.ReportsAsync(
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", Seed = {|TG2010:-1|})]"),
        "Seed is -1, but NumPy's generator takes seeds from 0 to 2147483647: use one of those");

    [Theory]
    [InlineData("0")]
    [InlineData("2147483647")]
    public Task OtherSeedsWillDo(string seed) => Verify.ReportsNothingAsync(Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", Seed = {seed})]"));
}
