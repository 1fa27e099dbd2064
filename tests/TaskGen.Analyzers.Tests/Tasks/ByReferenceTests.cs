using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0004")]
public class ByReferenceTests
{
    [Theory]
    [InlineData("ref", "", ", and return what the method changes")]
    [InlineData("out", "number = 1;", ", and return what the method changes")]
    [InlineData("in", "", "")]
    [InlineData("ref readonly", "", "")]
    public Task AParameterByReferenceIsReported(string modifier, string statement, string further) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task] public static void Count({{modifier}} int {|TG0004:number|}) { {{statement}} }
        }
        """,
        $"'number' is passed by '{modifier}', but values travel between tasks as copies: remove '{modifier}'{further}");

    [Fact]
    public Task AReturnByReferenceIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            private static int s_number;
            [Task] public static ref int {|TG0004:Count|}() => ref s_number;
        }
        """,
        "'return' is passed by 'ref', but values travel between tasks as copies: remove 'ref'");

    [Fact]
    public Task ParametersByValueWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static (int Number, string Text) Count(int number, string text) => (number, text);
        }
        """);
}
