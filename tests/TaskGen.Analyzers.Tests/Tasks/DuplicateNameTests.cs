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

    [Theory]
    [InlineData("Workflow", "public static int {|TG0011:Load|}(int number) => number;", "public static int {|TG0011:Load|}(string text) => text.Length;")]
    [InlineData("Task", "[Obsolete] public static int {|TG0011:Load|}(int number) => number;", "public static int {|TG0011:Load|}(long number) => 1;")]
    public Task TheMessageNamesTheAttributeThatIsThere(string attribute, string first, string second) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [{{attribute}}] {{first}}
            [{{attribute}}] {{second}}
        }
        """,
        $"'Wine' has several tasks, workflows or trainers called 'Load': give each overload a name of its own, as in [{attribute}(Name = \"Load2\")]");

    [Fact]
    public Task ATaskAndAWorkflowAreNamesakesToo() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static int {|TG0011:Load|}(int number) => number;
            [Workflow(Name = {|TG0011:"Load"|})] public static int Loading(string text) => Load(text.Length);
        }
        """);

    [Fact]
    public Task SoAreATaskAndATrainer() => Verify.ReportsAsync(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double X, [Target] int Y);
            [Train] public static double[] {|TG0011:Fit|}(double rate, Partition<Row> train) => [rate];
            [Evaluate] public static double Score(double[] model, Partition<Row> data) => model[0];
            [Task] public static int Fit(double rate) => 1;
        }
        """,
        "'Wine' has several tasks, workflows or trainers called 'Fit': give each overload a name of its own, as in [Train(Name = \"Fit2\")]");

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
