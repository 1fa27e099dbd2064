using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1020")]
public class ContextInTaskTests
{
    [Fact]
    public Task ATaskWithAContextIsReported() => Verify.ReportsAsync(
        "public static partial class Wine { [Task] public static int Score(WorkflowContext {|TG1020:flow|}, int count) => count; }",
        "The parameter 'flow' is a 'WorkflowContext', which only workflows have: make 'Score' a dynamic workflow, or take a 'TaskContext'");

    [Fact]
    public Task AStaticWorkflowMayHandItOn() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Workflow(Dynamic = true)] public static async Task<int> Search(WorkflowContext flow, int count) { await Task.Yield(); return count; }
            [Workflow] public static async Task<int> Outer(WorkflowContext flow, int count) => await Search(flow, count + 1);
        }
        """);
}
