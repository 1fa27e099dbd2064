using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1006")]
public class DynamicTests
{
    [Fact]
    public Task ADynamicWorkflowIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Workflow(Dynamic = {|TG1006:true|})] public static int Training(int number) => number;
        }
        """,
        "'Training' is a dynamic workflow, which this version does not run: leave 'Dynamic' out and keep to calls of tasks and workflows");

    [Fact]
    public Task AStaticOneWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Workflow(Dynamic = false)] public static int Training(int number) => number;
        }
        """);
}
