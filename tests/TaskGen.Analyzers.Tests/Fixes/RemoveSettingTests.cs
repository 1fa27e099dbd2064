using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class RemoveSettingTests
{
    [Fact]
    public Task ACacheOfNothingGoes() => Verify.FixesAsync<RemoveSetting>(
        """
        public static partial class Wine
        {
            [Task(Cache = {|TG5008:true|})] public static void Count(int number) { }
            [Task(Cache = {|TG5008:true|}, Retries = 1)] public static void Twice(int number) { }
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static void Count(int number) { }
            [Task(Retries = 1)] public static void Twice(int number) { }
        }
        """);

    [Fact]
    public Task AllIgnoredInputsGo() => Verify.FixesAsync<RemoveSetting>(
        """
        public static partial class Wine
        {
            [Task(Cache = true, CacheIgnore = {|TG5010:["number"]|})] public static int Count(int number) => number;
            [Task(Cache = true, CacheIgnore = {|TG5010:["number"]|})] public static int Twice(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Count(int number) => number;
            [Task(Cache = true)] public static int Twice(int number) => number;
        }
        """);

    [Fact]
    public Task AnEmptyVersionGoes() => Verify.FixesAsync<RemoveSetting>(
        """
        public static partial class Wine
        {
            [Task(Version = {|TG5011:""|})] public static int Count(int number) => number;
            [Task(Version = {|TG5011:""|}, Cache = true)] public static int Twice(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static int Count(int number) => number;
            [Task(Cache = true)] public static int Twice(int number) => number;
        }
        """);

    [Theory]
    [InlineData("Stratify = {|TG2034:true|}, GroupBy = \"Id\"", "GroupBy = \"Id\"", "int Id, [property: Target] int Class")]
    [InlineData("Stratify = {|TG2031:true|}, Seed = 3", "Seed = 3", "int Id, [property: Target] double Cost")]
    [InlineData("Stratify = {|TG2030:true|}, Seed = 3", "Seed = 3", "int Id")]
    [InlineData("Shuffle = {|TG2033:true|}, Seed = 3", "Seed = 3", "int Id, [Time] DateOnly Day")]
    [InlineData("Gap = {|TG2035:\"7d\"|}, Seed = 3", "Seed = 3", "int Id, DateOnly Day")]
    public Task SettingsOfASplitGo(string before, string after, string row) => Verify.FixesAsync<RemoveSetting>(
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {before})]", $"public sealed record Row({row});"),
        Trainer.Of($"[Dataset(TrainingUrl = \"wine.csv\", {after})]", $"public sealed record Row({row});"));

    [Fact]
    public Task OptionsOfRetriesGo() => Verify.FixesAsync<RemoveSetting>(
        """
        public static partial class Wine
        {
            [Task(RetryDelay = {|TG0027:"10s"|}, NoRetryOn = {|TG0027:[typeof(Exception)]|})] public static int Count(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static int Count(int number) => number;
        }
        """);
}
