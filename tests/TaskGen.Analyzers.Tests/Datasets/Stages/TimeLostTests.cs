using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Stages;

[Rule("TG2052")]
public class TimeLostTests
{
    [Fact]
    public Task ATransformThatDropsTheTimeIsReported() => Verify.ReportsAsync(
        Of("double Price", "raw.Price", "{|TG2052:Transform|}"),
        "'Transform' drops the time 'Day', so that folds would not be by time: add the member to 'Features' with [Time], or set ValidationSize");

    [Fact]
    public Task OneThatHandsItOnWillDo() => Verify.ReportsNothingAsync(Of("[property: Time] DateOnly Day, double Price", "raw.Day, raw.Price"));

    [Theory]
    [InlineData("ValidationSize = 0.2")]
    [InlineData("ValidationUrl = \"validation.csv\"")]
    public Task NothingIsLostWhereThereAreValidationRows(string settings) => Verify.ReportsNothingAsync(Of("double Price", "raw.Price", settings: settings));

    [Fact]
    public Task NothingIsLostWhereThereIsNoTime() => Verify.ReportsNothingAsync(
        Of("double Price", "raw.Price").Replace("Raw([property: Time] DateOnly Day, ", "Raw(", StringComparison.Ordinal));

    private static string Of(string features, string values, string name = "Transform", string settings = "Seed = 1") => Staged.Of(
        $"""
        public sealed record Raw([property: Time] DateOnly Day, double Price, [property: Target] int Class);
        public sealed record Features({features}, [property: Target] int Class);
        [FeatureTransform] public static Features {name}(Raw raw) => new({values}, raw.Class);
        """,
        $"TrainingUrl = \"wine.csv\", {settings}",
        "Features");
}
