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
