using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1004")]
public class RecursionTests
{
    [Fact]
    public Task AWorkflowThatCallsItselfIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Workflow] public static int Training(int number) => {|TG1004:Training(number - 1)|};
        }
        """,
        "The workflow 'Training' runs itself (Training → Training), so its graph would have no end: put what repeats into a task");

    [Fact]
    public Task EveryWorkflowOfACircleIsReported() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Workflow] public static int First(int number) => {|TG1004:Other.Second(number)|};
            [Workflow] public static int Third(int number) => {|TG1004:First(number)|};
            [Workflow] public static int Outside(int number) => First(number);
        }

        public static partial class Other
        {
            [Workflow] public static int Second(int number) => {|TG1004:Wine.Third(number)|};
        }
        """);

    [Fact]
    public Task WorkflowsInALineWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Workflow] public static int First(int number) => number + 1;
            [Workflow] public static int Second(int number) => First(First(number));
            [Workflow] public static int Third(int number) => Second(First(number));
        }
        """);
}
