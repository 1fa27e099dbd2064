using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0012")]
public class NameTakenTests
{
    [Theory]
    [InlineData("public static int Tasks { get; set; }")]
    [InlineData("private static void Tasks() { }")]
    [InlineData("public static class Tasks { }")]
    [InlineData("public static partial class Tasks { }")]
    public Task AMemberCalledTasksIsReported(string member) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            {{member}}
            [Task] public static int {|TG0012:Count|}(int number) => number;
        }
        """,
        "For the task, 'Wine' would get a member 'Tasks', but it has one already: rename yours or move the task to another class");

    [Fact]
    public Task AMemberCalledWorkflowsIsReported() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            private static readonly int Workflows = 1;
            [Task] public static int Count(int number) => number + Workflows;
            [Workflow] public static int {|TG0012:Counting|}(int number) => Count(number);
        }
        """);

    [Fact]
    public Task AMemberThatHiddenOnesNeedIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            private sealed record Row(int X);
            public static int __Tasks_Count => 1;
            [Task] private static int {|TG0012:Count|}(Row row) => row.X;
        }
        """,
        "For the task, 'Wine' would get a member '__Tasks_Count', but it has one already: rename yours or move the task to another class");

    [Fact]
    public Task TheOtherGroupsNameWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            public static int Workflows => 1;
            [Task] public static int Count(int number) => number;
        }
        """);
}
