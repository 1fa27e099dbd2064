using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0030")]
public class NestedTaskCallTests
{
    [Fact]
    public Task ATaskInATaskIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Task] public static int Count(int number) => Wine.{|TG0030:Twice|}(number) + 1;
        }
        """,
        "'Twice' runs here as plain C#, as a part of 'Count', without a cache entry, retries or a node of its own: call it from a workflow, or await "
        + "'Wine.Tasks.Twice.RunAsync'");

    [Fact]
    public Task AWorkflowInATaskIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Workflow(Name = "Doubling")] public static int Twice(int number) => number;
            [Task] public static int Count(int number) => {|TG0030:Twice|}(number) + 1;
        }
        """,
        "'Twice' runs here as plain C#, as a part of 'Count', without a cache entry, retries or a node of its own: call it from a workflow, or await "
        + "'Wine.Workflows.Doubling.RunAsync'");

    [Fact]
    public Task CallsInLambdasLocalFunctionsAndDelegatesCount() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;

            [Task]
            public static int Count(List<int> numbers)
            {
                return numbers.Select({|TG0030:Twice|}).Sum() + numbers.Select(number => {|TG0030:Twice|}(number)).Sum() + Local();

                int Local() => Wine.{|TG0030:Twice|}(1);
            }
        }
        """);

    [Fact]
    public Task TrainingIsATaskToo() => Verify.ReportsAsync("""
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Task] public static double Scale(double number) => number;
            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new({|TG0030:Scale|}(hp.C));
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => {|TG0030:Scale|}(model.Weight);
        }
        """);

    [Fact]
    public Task CallsElsewhereAreNoProblem() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Task] public static int Factorial(int number) => number < 2 ? 1 : number * Factorial(number - 1);
            [Task] public static string Name(int number) => nameof(Twice) + Helper(number);
            [Workflow] public static int Counting(int number) => Twice(Twice(number));
            public static int Helper(int number) => Twice(number);
            public static Task<int> Run(int number) => Tasks.Twice.RunAsync(number);
        }
        """);

    [Fact]
    public Task RunningItThroughTheEngineIsNoProblem() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Task] public static async Task<int> Count(int number) => await Tasks.Twice.RunAsync(number);
        }
        """);

    [Fact]
    public Task ATaskThatIsNotGeneratedHasOtherProblems() => Verify.ReportsAsync("""
        public partial class Wine
        {
            [Task(Retries = {|TG0022:-1|})] public static int Twice(int number) => 2 * number;
            [Task] public static int Count(int number) => Twice(number);
        }
        """);
}
