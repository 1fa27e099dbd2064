using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1018")]
public class DynamicWithoutContextTests
{
    [Theory]
    [InlineData("async Task<int> {|TG1018:Search|}(int count) { await Task.Yield(); return count; }")]
    [InlineData("async Task {|TG1018:Search|}(int count, WorkflowContext flow) { await Task.Yield(); }")]
    public Task ADynamicWorkflowWithoutContextIsReported(string method) => Verify.ReportsAsync(
        $"public static partial class Wine {{ [Workflow(Dynamic = true)] public static {method} }}",
        "The dynamic workflow 'Search' has no 'WorkflowContext' as its first parameter, and so nothing to call tasks through: add 'WorkflowContext flow'");

    [Fact]
    public Task OneWithAContextWillDo() => Verify.ReportsNothingAsync(
        "public static partial class Wine { [Workflow(Dynamic = true)] public static async Task Search(WorkflowContext flow, int count) { await "
        + "Task.Yield(); } }");
}
