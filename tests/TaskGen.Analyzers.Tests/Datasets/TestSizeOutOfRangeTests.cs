using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2003")]
public class TestSizeOutOfRangeTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("-0.2", "-0.2")]
    [InlineData("20", "20")]
    [InlineData("double.NaN", "NaN")]
    public Task SizesThatAreNoPartAreReported(string size, string shown) => Verify.ReportsAsync(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", TestSize = {{|TG2003:{size}|}})]"),
        $"TestSize is {shown}, but it is the part of the rows that is kept for testing: use a number above 0 and below 1");

    [Fact]
    public Task TheValidationPartIsCheckedToo() => Verify.ReportsAsync(
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", ValidationSize = {|TG2003:0|})]"),
        "ValidationSize is 0, but it is the part of the rows that is kept for validation: use a number above 0 and below 1");

    [Theory]
    [InlineData("0.2")]
    [InlineData("0.999")]
    [InlineData("1 / 3.0")]
    public Task PartsWillDo(string size) => Verify.ReportsNothingAsync(Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", TestSize = {size})]"));
}
