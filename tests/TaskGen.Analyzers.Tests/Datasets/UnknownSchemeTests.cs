using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2013")]
public class UnknownSchemeTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("TrainingUrl = {|TG2013:\"ftp://example.org/a.csv\"|}"),
        "The dataset 'Wine' cannot be read from 'ftp://': use a path, or a URL of the kind file, http, https or s3");

    [Theory]
    [InlineData("TrainingUrl = {|TG2013:\"ftp://example.org/a.csv\"|}")]
    [InlineData("TrainingUrl = \"a.csv\", TestUrl = {|TG2013:\"gs://bucket/a.csv\"|}")]
    public Task ItIsReported(string url) => Verify.ReportsAsync(Of(url));

    [Theory]
    [InlineData("TrainingUrl = \"s3://bucket/a.csv\"")]
    [InlineData("TrainingUrl = \"HTTPS://example.org/a.csv\"")]
    [InlineData("TrainingUrl = \"file:///data/a.csv\"")]
    [InlineData("TrainingUrl = \"C:/data/a.csv\"")]
    public Task OthersWillDo(string url) => Verify.ReportsNothingAsync(Of(url));

    private static string Of(string url) => Trainer.Of($"[Dataset({url})]");
}
