using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2026")]
public class FormatContradictsEndingTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Strikes.Of("""
[Dataset(TrainingUrl = {|TG2026:"a.jsonl.gz"|}, Format = DataFormat.Csv)]
"""),
        "Files that end in '.jsonl' are JsonLines, but Format is Csv: correct one of them");

    [Theory]
    [InlineData("""
[Dataset(TrainingUrl = "a.csv", TestUrl = {|TG2026:"a.TSV"|}, Format = DataFormat.Csv)]
""")]
    [InlineData("""
[Dataset(TrainingUrl = {|TG2026:"a.npy"|}, Format = DataFormat.JsonLines)]
""")]
    public Task ItIsReported(string attributes) => Verify.ReportsAsync(Strikes.Of(attributes));

    [Theory]
    [InlineData("""
[Dataset(TrainingUrl = "a.txt", Format = DataFormat.Tsv)]
""")]
    [InlineData("""
[Dataset(TrainingUrl = "a.csv.gz", Format = DataFormat.Csv)]
""")]
    [InlineData("""
[Dataset(TrainingUrl = "a.jsonl")]
""")]
    [InlineData("""
[Dataset(TrainingUrl = "a.npy", Format = DataFormat.Npy)]
""")]
    public Task OthersWillDo(string attributes) => Verify.ReportsNothingAsync(Strikes.Of(attributes));
}
