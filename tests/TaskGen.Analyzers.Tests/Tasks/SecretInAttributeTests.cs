using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0036")]
public class SecretInAttributeTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("{|TG0036:\"Server=db;User=me;Password=hunter2\"|}"),
        "The attribute holds a password, which everybody can read who has the program or its source: set it by configuration, in the environment or in "
        + "user secrets, and change it");

    [Theory]
    [InlineData("{|TG0036:\"Server=db;\" + \"Pwd=hunter2\"|}")]
    [InlineData("{|TG0036:\"AccountName=me;AccountKey=abc==\"|}")]
    [InlineData("{|TG0036:\"https://example.org/a.csv?x=1&sig=5kD8\"|}")]
    [InlineData("{|TG0036:\"s3://AKIAIOSFODNN7EXAMPLE/a.csv\"|}")]
    [InlineData("{|TG0036:\"https://me:hunter2@example.org/a.csv\"|}")]
    [InlineData("{|TG0036:Url|}")]
    public Task SecretsAreReported(string url) => Verify.ReportsAsync(Of(url));

    [Theory]
    [InlineData("\"data/password=1/wine.csv\"")]
    [InlineData("\"Server=db;Password={password}\"")]
    [InlineData("\"Server=db;Password=\"")]
    [InlineData("\"https://example.org/a.csv?signature=none\"")]
    [InlineData("\"https://example.org:8080/@me/a.csv\"")]
    [InlineData("\"https://me@example.org/a.csv\"")]
    [InlineData("\"C:/data/a.csv\"")]
    public Task OthersWillDo(string url) => Verify.ReportsNothingAsync(Of(url));

    [Fact]
    public Task OtherAttributesAreNotOurs() => Verify.ReportsNothingAsync("""
        [Obsolete("Server=db;Password=hunter2")]
        public static partial class Wine
        {
            [Task] public static int Get(int a) => a;
        }
        """);

    private static string Of(string url) => Trainer.Of($"[Dataset(TrainingUrl = {url})]")
        .Replace(
            "public sealed record Hyperparameters", "public const string Url = \"Server=db;Password=hunter2\"; public sealed record Hyperparameters",
            StringComparison.Ordinal)
        .Replace("TrainingUrl = {|TG0036:Url", "TrainingUrl = {|TG0036:Wine.Url", StringComparison.Ordinal);
}
