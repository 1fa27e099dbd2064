using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Sources;

[Rule("TG2047")]
public class SourceOfNoRowTests
{
    [Fact]
    public Task ANumberIsReported() => Verify.ReportsAsync(
        Of("double"),
        "'Part' is marked [Source], but 'double' is no row type: make it a record whose members are the columns of the source, with a [Key]");

    [Theory]
    [InlineData("string?")]
    [InlineData("System.DayOfWeek")]
    [InlineData("int[]")]
    [InlineData("System.Collections.Generic.List<Row>")]
    [InlineData("System.Collections.Generic.IReadOnlyList<Row>")]
    [InlineData("DataFile")]
    [InlineData("System.DateOnly?")]
    public Task SoAreOthers(string type) => Verify.ReportsAsync(Of(type));

    private static string Of(string type) => Joined.Of(
        $"public sealed record Row([property: Key] string Id, [property: Source(\"part.csv\")] {type} {{|TG2047:Part|}}, [property: Target] int Class);");
}
