using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2019")]
public class UnusableMarkTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("double A, [Categories(\"a\", \"b\", \"a\")] string {|TG2019:B|}"),
        "[Categories] of 'B': 'a' is there twice");

    [Theory]
    [InlineData("double A, [Categories] string {|TG2019:B|}")]
    [InlineData("double A, [Categories(\"\")] string {|TG2019:B|}")]
    [InlineData("double A, [Categories(\" a\")] string {|TG2019:B|}")]
    [InlineData("double A, [Format(\"\")] System.DateOnly {|TG2019:B|}")]
    [InlineData("double A, [Format(\"hh:mm\")] System.TimeSpan {|TG2019:B|}")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Of(members));

    [Theory]
    [InlineData("double A, [Categories(\"a\", \"A\")] string B")]
    [InlineData("double A, [Format(\"hh\\\\:mm\")] System.TimeSpan B")]
    [InlineData("double A, [Format(\"yyyyMMdd\")] System.DateOnly B")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Of(members));

    private static string Of(string members) => Trainer.Of(row: $"public sealed record Row({members}, [property: Target] int Class);");
}
