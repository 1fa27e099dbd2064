using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2015")]
public class ValidationNotConfiguredTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("Partition<Row> {|TG2015:validation|}"),
        "'validation' is required, but the dataset 'Wine' has no ValidationUrl, so that it is null: set ValidationUrl, or take a nullable partition");

    [Theory]
    [InlineData("Partition<Row> {|TG2015:validation|}")]
    public Task ItIsReported(string parameter) => Verify.ReportsAsync(Of(parameter));

    [Theory]
    [InlineData("CancellationToken token = default")]
    public Task OthersWillDo(string parameter) => Verify.ReportsNothingAsync(Of(parameter));

    private static string Of(string parameter, string more = "") =>
        Trainer.Of(
            $"[Dataset(TrainingUrl = \"wine.csv\"{more})]",
            train: $"[Train] public static Model Train(Hyperparameters hp, Partition<Row> train, {parameter}) => new(hp.C);");

    [Fact]
    public Task ADatasetWithAUrlWillDo() => Verify.ReportsNothingAsync(Of("Partition<Row> validation", ", ValidationUrl = \"b.csv\""));
}
