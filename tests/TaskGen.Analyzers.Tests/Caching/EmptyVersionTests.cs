using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5011")]
public class EmptyVersionTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Of("[Task(Cache = true, Version = {|TG5011:\"\"|})] public static int Count(int number) => number;"),
        "The version of 'Count' is empty, and takes the place of the code's hash all the same, so that results of older code are reused: write a version, "
        + "or remove it");

    [Theory]
    [InlineData("[Task(Cache = true, Version = {|TG5011:\"\"|})] public static int Count(int number) => number;")]
    [InlineData("[Task(Version = {|TG5011:\" \"|})] public static int Count(int number) => number;")]
    public Task ItIsReported(string method) => Verify.ReportsAsync(Of(method));

    [Theory]
    [InlineData("[Task(Cache = true, Version = \"1\")] public static int Count(int number) => number;")]
    [InlineData("[Task(Cache = true, Version = null)] public static int Count(int number) => number;")]
    public Task OthersWillDo(string method) => Verify.ReportsNothingAsync(Of(method));

    private static string Of(string method) => $$"""
        public static partial class Wine
        {
            {{method}}
        }
        """;
}
