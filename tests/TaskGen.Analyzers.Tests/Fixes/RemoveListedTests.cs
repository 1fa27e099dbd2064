using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class RemoveListedTests
{
    [Fact]
    public Task TypesGoAndTheSettingWithTheLast() => Verify.FixesAsync<RemoveListed>(
        """
        public static partial class Wine
        {
            [Task(Retries = 3, NoRetryOn = [typeof(FormatException), {|TG0026:typeof(int)|}])] public static int Count(int number) => number;
            [Task(Retries = 3, NoRetryOn = new[] { {|TG0026:typeof(int)|}, {|TG0026:typeof(List<int>)|} })] public static int Twice(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Retries = 3, NoRetryOn = [typeof(FormatException)])] public static int Count(int number) => number;
            [Task(Retries = 3)] public static int Twice(int number) => number;
        }
        """);

    [Fact]
    public Task SoDoNamesOfNoInput() => Verify.FixesAsync<RemoveListed>(
        """
        public static partial class Wine
        {
            [Task(Cache = true, CacheIgnore = [{|TG5009:"x"|}, "b"])] public static int Count(int a, int b) => a + b;
            [Task(CacheIgnore = [{|TG5009:"x"|}])] public static int Twice(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true, CacheIgnore = ["b"])] public static int Count(int a, int b) => a + b;
            [Task] public static int Twice(int number) => number;
        }
        """);
}
