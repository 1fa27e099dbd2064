using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0005")]
public class ParamsArrayTests
{
    [Theory]
    [InlineData("int[]")]
    [InlineData("List<int>")]
    public Task AParamsListIsReported(string type) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task] public static void Count(params {{type}} {|TG0005:numbers|}) { }
        }
        """,
        $"'numbers' is a 'params {type}', which a serialized call has no form for: remove 'params'");

    [Fact]
    public Task AnArrayWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static void Count(int[] numbers) { }
        }
        """);
}
