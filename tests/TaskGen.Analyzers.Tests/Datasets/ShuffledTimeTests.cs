using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2033")]
public class ShuffledTimeTests
{
    [Fact]
    public Task AShuffleOfRowsWithATimeIsReported() => Verify.ReportsAsync(
        Of("Shuffle = {|TG2033:true|}", "int Id, [Time] DateOnly Day"),
        "'Day' is the time of a row, so that the split is by time, which a shuffle contradicts: remove Shuffle, or the mark [Time]");

    [Theory]
    [InlineData("Seed = 1", "int Id, [Time] DateOnly Day")]
    [InlineData("Shuffle = false", "int Id, [Time] DateOnly Day")]
    [InlineData("Shuffle = true", "int Id, DateOnly Day")]
    [InlineData("Shuffle = true, TestUrl = \"test.csv\"", "int Id, [Time] DateOnly Day")]
    public Task OthersWillDo(string settings, string members) => Verify.ReportsNothingAsync(Of(settings, members));

    private static string Of(string settings, string members) =>
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {settings})]", $"public sealed record Row({members});");
}
