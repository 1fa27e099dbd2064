using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class CorrectQuantityTests
{
    [Theory]
    [InlineData("Memory", "4GB", "binary", "4Gi")]
    [InlineData("Memory", "4GB", "decimal", "4G")]
    [InlineData("Memory", "512mb", "binary", "512Mi")]
    [InlineData("Memory", "500m", "binary", "500Mi")]
    [InlineData("Disk", "20 kB", "decimal", "20k")]
    [InlineData("Disk", "1.5 gib", "binary", "1.5Gi")]
    [InlineData("Memory", "1024 bytes", "plain", "1024")]
    [InlineData("Cpu", "2 cores", "plain", "2")]
    [InlineData("Cpu", "500 millis", "plain", "500m")]
    [InlineData("Gpu", "1 GPU", "plain", "1")]
    public Task AUnitIsRewritten(string option, string text, string key, string corrected) =>
        Verify.FixesAsync<CorrectQuantity>(Source(option, $"{{|TG0020:\"{text}\"|}}"), Source(option, $"\"{corrected}\""), key);

    [Fact]
    public Task AllFollowTheChosenUnit() => Verify.FixesAsync<CorrectQuantity>(
        """
        public static partial class Wine
        {
            [Task(Memory = {|TG0020:"4GB"|}, Disk = {|TG0020:"1 TB"|})] public static int Count(int number) => number;
            [Task(Memory = {|TG0020:"512MiB"|})] public static int Twice(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Memory = "4Gi", Disk = "1Ti")] public static int Count(int number) => number;
            [Task(Memory = "512Mi")] public static int Twice(int number) => number;
        }
        """,
        "binary");

    [Theory]
    [InlineData("Memory", "\"much\"")]
    [InlineData("Memory", "\"0GB\"")]
    [InlineData("Memory", "\"-4GB\"")]
    [InlineData("Cpu", "\"4GB\"")]
    [InlineData("Gpu", "\"0.5\"")]
    [InlineData("Memory", "\"4\" + \"GB\"")]
    public Task NothingIsOfferedForARiddle(string option, string expression) =>
        Verify.OffersNothingAsync<CorrectQuantity>(Source(option, $"{{|TG0020:{expression}|}}"));

    private static string Source(string option, string value) => $$"""
        public static partial class Wine
        {
            [Task(Cache = true, {{option}} = {{value}})] public static int Count(int number) => number;
        }
        """;
}
