using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2014")]
public class BinaryFormatTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("TrainingUrl = {|TG2014:\"data/wine.parquet\"|}"),
        "Rows of the dataset 'Wine' are read as text, and files that end in '.parquet' are none: convert the file to CSV, or set Lazy and read it in the "
        + "training method");

    [Theory]
    [InlineData("TrainingUrl = {|TG2014:\"data/wine.parquet\"|}")]
    [InlineData("TrainingUrl = \"a.csv\", ValidationUrl = {|TG2014:\"b.XLSX\"|}")]
    public Task ItIsReported(string url) => Verify.ReportsAsync(Of(url));

    [Theory]
    [InlineData("TrainingUrl = \"a.csv.gz\"")]
    [InlineData("TrainingUrl = \"a.data\"")]
    [InlineData("TrainingUrl = \"data/a.parquet/part.csv\"")]
    [InlineData("TrainingUrl = \"a\"")]
    public Task OthersWillDo(string url) => Verify.ReportsNothingAsync(Of(url));

    private static string Of(string url) => Trainer.Of($"[Dataset({url})]");

    [Fact]
    public Task ALazyDatasetIsReadByItsMethods() => Verify.ReportsNothingAsync(Trainer.Of(
        "[Dataset(TrainingUrl = \"a.parquet\", TestUrl = \"b.parquet\", Lazy = true)]",
        train: "[Train] public static Model Train(Hyperparameters hp, LazyPartition train) => new(hp.C);",
        evaluate: "[Evaluate] public static double Evaluate(Model model, LazyPartition data) => model.Weight;"));
}
