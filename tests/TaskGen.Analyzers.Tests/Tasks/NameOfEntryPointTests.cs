using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0017")]
public class NameOfEntryPointTests
{
    [Fact]
    public Task ATaskCalledMainIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task] public static void {|TG0017:Main|}() { }
        }
        """,
        "A task called 'Main' would become the program's entry point: choose another name for the method");

    [Fact]
    public Task ATaskNamedMainByItsAttributeWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task(Name = "Main")] public static int Count(int number) => number;
        }
        """);
}
