using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4001")]
public class LooseTypeTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("Dictionary<string, double> {|TG4001:hp|}"),
        "'hp' is 'Dictionary<string, double>', a dictionary, of which neither names nor types of hyperparameters are known: declare a record with a member "
        + "for each");

    [Theory]
    [InlineData("IReadOnlyDictionary<string, object> {|TG4001:hp|}")]
    [InlineData("System.Dynamic.ExpandoObject {|TG4001:hp|}")]
    [InlineData("object {|TG4001:hp|}")]
    [InlineData("dynamic {|TG4001:hp|}")]
    [InlineData("System.Text.Json.JsonElement {|TG4001:hp|}")]
    [InlineData("System.Text.Json.Nodes.JsonObject {|TG4001:hp|}")]
    [InlineData("System.Collections.Hashtable {|TG4001:hp|}")]
    [InlineData("(double C, int Depth) {|TG4001:hp|}")]
    public Task ItIsReported(string parameter) => Verify.ReportsAsync(Of(parameter));

    [Theory]
    [InlineData("Hyperparameters hp")]
    [InlineData("double c")]
    [InlineData("Kind kind")]
    public Task OthersWillDo(string parameter) => Verify.ReportsNothingAsync(Of(parameter));

    [Fact]
    public Task ADictionaryInsideARecordWillDo() => Verify.ReportsNothingAsync(Space.Of("Dictionary<string, double> Weights"));

    private static string Of(string parameter) =>
        Trainer.Of(train: $"[Train] public static Model Train({parameter}, Partition<Row> train) => new(1); public enum Kind {{ Red, White }}");
}
