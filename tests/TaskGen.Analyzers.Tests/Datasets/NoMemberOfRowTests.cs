using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2005")]
public class NoMemberOfRowTests
{
    [Theory]
    [InlineData("Features = [{|TG2005:\"alcohol\"|}, \"Acid\"]", "alcohol", "feature")]
    [InlineData("Targets = new[] { {|TG2005:\"Quality\"|} }", "Quality", "target")]
    [InlineData("Features = new string[] { \"Acid\", {|TG2005:\"\"|} }", "", "feature")]
    public Task NamesThatTheRowDoesNotHaveAreReported(string setting, string name, string role) => Verify.ReportsAsync(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {setting})]"),
        $"'{name}' is listed as a {role}, but 'Row' has no such member: name one that it has");

    [Theory]
    [InlineData("Features = [\"Alcohol\"]")]
    [InlineData("Features = [nameof(Row.Alcohol), nameof(Row.Acid)]")]
    [InlineData("Features = [\"Acid\"], Targets = [\"Alcohol\"]")]
    public Task MembersWillDo(string setting) => Verify.ReportsNothingAsync(Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {setting})]"));
}
