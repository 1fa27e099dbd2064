using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0011")]
public class DuplicateNameTests
{
    [Fact]
    public Task OverloadsNeedNames() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task] public static int {|TG0011:Load|}(int number) => number;
            [Task] public static int {|TG0011:Load|}(string text) => text.Length;
        }
        """,
        "'Wine' has several tasks, workflows or trainers called 'Load': give each overload a name of its own, as in [Task(Name = \"Load2\")]");

    [Fact]
    public Task ATaskAndAWorkflowAreNamesakesToo() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static int {|TG0011:Load|}(int number) => number;
            [Workflow(Name = {|TG0011:"Load"|})] public static int Loading(string text) => Load(text.Length);
        }
        """);

    [Fact]
    public Task PartsOfOneTypeAreOneType() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static int {|TG0011:Load|}(int number) => number;
        }

        public static partial class Wine
        {
            [Task] public static int {|TG0011:Load|}(string text) => text.Length;
        }
        """);

    [Fact]
    public Task ANameMakesAnOverload() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static int Load(int number) => number;
            [Task(Name = "LoadText")] public static int Load(string text) => text.Length;
            public static int Load(double number) => (int)number;
            [Task] public static int LOAD(int number) => number;
        }

        public static partial class Other
        {
            [Task] public static int Load(int number) => number;
        }
        """);
}
