using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0013")]
public class NameOfEnclosingTypeTests
{
    [Fact]
    public Task AClassCalledTasksIsReported() => Verify.ReportsAsync(
        """
        public static partial class Tasks
        {
            [Task] public static int {|TG0013:Count|}(int number) => number;
        }
        """,
        "For the task, 'Tasks' would get a member 'Tasks', and C# does not allow a member to have the name of its type: rename the class");

    [Fact]
    public Task AClassCalledWorkflowsIsReported() => Verify.ReportsAsync("""
        public static partial class Workflows
        {
            [Workflow] public static int {|TG0013:Counting|}(int number) => number;
        }
        """);

    [Fact]
    public Task AWorkflowInAClassCalledTasksWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Tasks
        {
            [Workflow] public static int Counting(int number) => number;
        }
        """);
}
