using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1010")]
public class NoBodyTests
{
    [Fact]
    public Task AnExternWorkflowIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Workflow, System.Runtime.InteropServices.DllImport("wine")] public static extern int {|TG1010:Training|}(int number);
        }
        """,
        "The workflow 'Training' has no body to read a graph from: write one, with the attribute on the part that has it");

    [Fact]
    public Task TheAttributeBelongsToThePartWithTheBody() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Workflow] public static partial int {|TG1010:Training|}(int number);

            public static partial int Training(int number) => number;
        }
        """);

    [Fact]
    public Task ThePartWithTheBodyWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            public static partial int Training(int number);

            [Workflow] public static partial int Training(int number) => number;
        }
        """);
}
