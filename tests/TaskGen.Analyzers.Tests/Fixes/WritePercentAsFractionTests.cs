using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Datasets;

namespace TaskGen.Analyzers.Tests.Fixes;

public class WritePercentAsFractionTests
{
    [Theory]
    [InlineData("20", "0.2")]
    [InlineData("12.5", "0.125")]
    public Task PercentBecomesAFraction(string percent, string fraction) => Verify.FixesAsync<WritePercentAsFraction>(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", TestSize = {{|TG2003:{percent}|}})]"),
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", TestSize = {fraction})]"));

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("-0.2")]
    [InlineData("100")]
    [InlineData("double.NaN")]
    public Task NothingIsOfferedForARiddle(string size) => Verify.OffersNothingAsync<WritePercentAsFraction>(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", TestSize = {{|TG2003:{size}|}})]"));
}
