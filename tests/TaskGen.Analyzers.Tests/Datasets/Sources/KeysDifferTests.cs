using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets.Sources;

[Rule("TG2049")]
public class KeysDifferTests
{
    [Fact]
    public Task KeysOfTwoTypesAreReported() => Verify.ReportsAsync(
        Of("int Number", "string Id"),
        "'Audio' is joined to the rest of 'Row' by key, but its key 'Sound.Number' is of the type 'int', and 'Row.Id' of the type 'string': "
        + "give both one type");

    [Fact]
    public Task SoAreKeysThatMayBeEmpty() => Verify.ReportsAsync(
        Of("string? Id", "string? Id"),
        "'Audio' is joined to the rest of 'Row' by key, but the key 'Sound.Id' may be empty: make it a type that cannot be null");

    [Fact]
    public Task SoAreKeysThatAreNotTheSame() => Verify.ReportsAsync(
        Of("string Id", "string Id, [property: Key] int Part"),
        "'Audio' is joined to the rest of 'Row' by key, but its keys are 'Id', and those of the row 'Id', 'Part': mark the same members");

    [Theory]
    [InlineData("string Id, [property: Key] int Number", "string Id, [property: Key] int Part")]
    [InlineData("string Id, [property: Key] int Part", "string Id")]
    [InlineData("int? Id", "int Id")]
    [InlineData("long Id", "int Id")]
    public Task SoAreOthers(string part, string row) => Verify.ReportsAsync(Of(part, row));

    [Theory]
    [InlineData("string Name", "string Id")]
    [InlineData("string Id, [property: Key] int Part", "int Part, [property: Key] string Id")]
    public Task KeysThatFitWillDo(string part, string row) =>
        Verify.ReportsNothingAsync(Of(part, row).Replace("{|TG2049:Audio|}", "Audio", StringComparison.Ordinal));

    private static string Of(string part, string row) => Joined.Of(
        $$"""
        public sealed record Sound([property: Key] {{part}}, double Pitch);
        public sealed record Row([property: Key] {{row}}, [property: Source("audio.csv")] Sound {|TG2049:Audio|}, [property: Target] int Class);
        """);
}
