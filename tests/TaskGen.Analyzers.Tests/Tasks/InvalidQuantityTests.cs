using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0020")]
public class InvalidQuantityTests
{
    [Theory]
    [InlineData("Memory", "4GB", "\"500Mi\" or \"4Gi\"")]
    [InlineData("Memory", "500m", "\"500Mi\" or \"4Gi\"")]
    [InlineData("Memory", "0", "\"500Mi\" or \"4Gi\"")]
    [InlineData("Memory", "-4Gi", "\"500Mi\" or \"4Gi\"")]
    [InlineData("Memory", "4 Gi", "\"500Mi\" or \"4Gi\"")]
    [InlineData("Disk", "20g", "\"20Gi\"")]
    [InlineData("Disk", "1,5Gi", "\"20Gi\"")]
    [InlineData("Cpu", "two", "\"2\" or \"500m\"")]
    [InlineData("Cpu", "0.0001", "\"2\" or \"500m\"")]
    [InlineData("Gpu", "0.5", "\"1\"")]
    [InlineData("Gpu", "", "\"1\"")]
    public Task OtherFormsAreReported(string option, string text, string example) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task({{option}} = {|TG0020:"{{text}}"|})] public static int Count(int number) => number;
        }
        """,
        $"'{text}' is no quantity for {option}: write a number with a unit of Kubernetes, as in {example}");

    [Fact]
    public Task AConstantIsReportedWhereItIsUsed() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            private const string Much = "4GB";
            [Task(Memory = {|TG0020:Much|}, Disk = {|TG0020:"1" + "x"|})] public static int Count(int number) => number;
        }
        """);

    [Theory]
    [InlineData("Memory", "500Mi")]
    [InlineData("Memory", "4G")]
    [InlineData("Memory", "0.5Gi")]
    [InlineData("Memory", "1073741824")]
    [InlineData("Disk", "2Ti")]
    [InlineData("Cpu", "500m")]
    [InlineData("Cpu", "0.5")]
    [InlineData("Gpu", "8")]
    public Task KubernetesFormsWillDo(string option, string text) => Verify.ReportsNothingAsync($$"""
        public static partial class Wine
        {
            [Task({{option}} = "{{text}}")] public static int Count(int number) => number;
        }
        """);
}
