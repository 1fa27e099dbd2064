using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1041")]
public class UncheckedMapResultTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("public static double Get(IReadOnlyList<MapResult<double>> results) => {|TG1041:results[0].Value|};"),
        "'results[0].Value' has no value where the item failed: ask for 'Succeeded' first");

    [Theory]
    [InlineData("public static double Get(IReadOnlyList<MapResult<double>> results) => {|TG1041:results[0].Value|};")]
    [InlineData("public static double Get(IReadOnlyList<MapResult<double>> results) => results.Sum(result => {|TG1041:result.Value|});")]
    public Task ItIsReported(string member) => Verify.ReportsAsync(Of(member));

    [Theory]
    [InlineData("public static double Get(IReadOnlyList<MapResult<double>> results) => results[0].Succeeded ? results[0].Value : 0;")]
    [InlineData("public static double Get(IReadOnlyList<MapResult<double>> results) => results.Where(result => result.Succeeded).Sum(result => result.Value);")]
    [InlineData("public static double Get(IReadOnlyList<MapResult<double>> results) => results.Sum(result => result.Error is null ? result.Value : 0);")]
    [InlineData("public static double Get(IReadOnlyList<MapResult<double>> results) => results[0] is { Succeeded: true, Value: var value } ? value : 0;")]
    [InlineData("public static double Get(double? other) => other!.Value;")]
    [InlineData("public static double Get(IReadOnlyList<MapResult<double>> results) => results.Count;")]
    public Task OthersWillDo(string member) => Verify.ReportsNothingAsync(Of(member));

    private static string Of(string member) => $$"""
        public static class Scores
        {
            {{member}}
        }
        """;
}
