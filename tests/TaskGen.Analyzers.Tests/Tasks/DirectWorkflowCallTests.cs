using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0031")]
public class DirectWorkflowCallTests
{
    [Fact]
    public Task AWorkflowInOrdinaryCodeIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Workflow] public static int Counting(int number) => Twice(number);
        }

        public static class Program
        {
            public static int Run() => Wine.{|TG0031:Counting|}(1);
        }
        """,
        "'Counting' runs here as plain C#, without cache, retries and a record of the run: "
        + "await 'Wine.Workflows.Counting.RunAsync' to run it through the engine");

    [Fact]
    public Task InitializersAccessorsAndDelegatesAreOrdinaryCode() => Verify.ReportsAsync("""
        using static Wine;

        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Workflow] public static int Counting(int number) => Twice(number);
        }

        public sealed class User
        {
            private readonly int _number = {|TG0031:Counting|}(1);
            public Func<int, int> Delegate { get; } = {|TG0031:Counting|};
            public int Number => {|TG0031:Counting|}(_number);
            public static string Name => nameof(Counting);
        }
        """);

    [Fact]
    public Task CallsInWorkflowsAndOfTasksAreNoProblem() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Workflow] public static int Counting(int number) => Twice(number);
            [Workflow] public static int Outer(int number) => Counting(Counting(number));
            public static int Helper(int number) => Twice(number);
            public static async Task<int> Run() => await Workflows.Outer.RunAsync(1);
        }
        """);
}
