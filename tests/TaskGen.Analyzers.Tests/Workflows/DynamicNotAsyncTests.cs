using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1019")]
public class DynamicNotAsyncTests
{
    [Theory]
    [InlineData("int {|TG1019:Search|}(WorkflowContext flow, int count) => count;", "int")]
    [InlineData("void {|TG1019:Search|}(WorkflowContext flow, int count) { }", "void")]
    public Task ADynamicWorkflowThatIsNotAsynchronousIsReported(string method, string type) => Verify.ReportsAsync(
        $"public static partial class Wine {{ [Workflow(Dynamic = true)] public static {method} }}",
        $"The dynamic workflow 'Search' returns '{type}', but it has to await what it calls: make it 'async', returning a Task");

    [Theory]
    [InlineData("Task")]
    [InlineData("Task<int>")]
    [InlineData("ValueTask<int>")]
    public Task OneThatReturnsATaskWillDo(string type) => Verify.ReportsNothingAsync(
        $"public static partial class Wine {{ [Workflow(Dynamic = true)] public static {type} Search(WorkflowContext flow, int count) => throw new "
        + "NotSupportedException(); }");
}
