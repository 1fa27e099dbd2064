using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG9001")]
public class ValidationNeverPassedTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("Partition<Row>? {|TG9001:validation|} = null"),
        "'validation' is always null in a training of its own, since the dataset 'Wine' has no ValidationUrl: set it, or leave the parameter to tuning");

    [Theory]
    [InlineData("Partition<Row>? {|TG9001:validation|} = null")]
    [InlineData("Partition<Row>? {|TG9001:validation|}")]
    public Task ItIsReported(string parameter) => Verify.ReportsAsync(Of(parameter));

    [Theory]
    [InlineData("ILogger? logger = null")]
    public Task OthersWillDo(string parameter) => Verify.ReportsNothingAsync(Of(parameter));

    private static string Of(string parameter, string more = "") =>
        Trainer.Of(
            $"[Dataset(TrainingUrl = \"wine.csv\"{more})]",
            train: $"[Train] public static Model Train(Hyperparameters hp, Partition<Row> train, {parameter}) => new(hp.C);");

    [Fact]
    public Task ADatasetWithAUrlWillDo() => Verify.ReportsNothingAsync(Of("Partition<Row>? validation = null", ", ValidationUrl = \"b.csv\""));
}
