using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2016")]
public class MarkOnWrongTypeTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("double A, [Time] string {|TG2016:When|}"),
        "[Time] is on 'When', which is a string: it belongs on a date, a time or a number");

    [Theory]
    [InlineData("double A, [Time] bool {|TG2016:When|}")]
    [InlineData("double A, [Weight] System.DateOnly {|TG2016:When|}")]
    [InlineData("double A, [Format(\"yyyy\")] int {|TG2016:Year|}")]
    [InlineData("double A, [Categories(\"a\")] int {|TG2016:Kind|}")]
    [InlineData("double A, [property: Time] System.Guid {|TG2016:Id|}")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Of(members));

    [Theory]
    [InlineData("double A, [Time] System.DateOnly When")]
    [InlineData("double A, [Time] int? Year")]
    [InlineData("double A, [Weight] float? W")]
    [InlineData("double A, [Format(\"dd.MM.yyyy\")] System.DateTime? When")]
    [InlineData("double A, [Categories(\"a\")] string? Kind")]
    [InlineData("double A, [Key] string Id, [Ignore] double B")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Of(members));

    private static string Of(string members) => Trainer.Of(row: $"public sealed record Row({members}, [property: Target] int Class);");
}
