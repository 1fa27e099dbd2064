using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Hyperparameters;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Datasets;

namespace TaskGen.Analyzers.Tests.Fixes;

public class CorrectMemberNameTests
{
    private const string Row =
        "public sealed record Row(double Alcohol, double MalicAcid, [Column(\"twin one\")] double Twin, [Column(\"twin two\")] double T_win, [Target] int "
        + "Class);";

    [Theory]
    [InlineData("Features = [{|TG2005:\"alcohol\"|}, {|TG2005:\"malic_acid\"|}]", "Features = [\"Alcohol\", \"MalicAcid\"]")]
    [InlineData("Targets = new[] { {|TG2005:\"MALICACID\"|} }", "Targets = new[] { \"MalicAcid\" }")]
    public Task AColumnsNameBecomesTheMembers(string before, string after) => Verify.FixesAsync<CorrectMemberName>(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {before})]", Row),
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {after})]", Row));

    [Theory]
    [InlineData("Features = [{|TG2005:\"Acid\"|}]")]
    [InlineData("Features = [{|TG2005:\"TWIN\"|}]")]
    [InlineData("Features = [{|TG2005:nameof(Wine)|}]")]
    public Task NothingIsOfferedForARiddle(string setting) => Verify.OffersNothingAsync<CorrectMemberName>(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {setting})]", Row));

    [Fact]
    public Task AConditionNamesTheMember() => Verify.FixesAsync<CorrectMemberName>(
        Space.Of("bool IsWide = true, [When({|TG4009:\"isWide\"|}, true)] bool IsDeep = true, [When({|TG4009:\"is_deep\"|}, true)] double C = 1"),
        Space.Of("bool IsWide = true, [When(\"IsWide\", true)] bool IsDeep = true, [When(\"IsDeep\", true)] double C = 1"));
}
