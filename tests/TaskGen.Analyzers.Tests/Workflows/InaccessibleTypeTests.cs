using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1011")]
public class InaccessibleTypeTests
{
    [Fact]
    public Task ATypeLocalToTheFileIsReported() => Verify.ReportsAsync(
        """
        file static class Helper
        {
            public static int Plus(int number) => number + 1;
        }

        public static partial class Wine
        {
            [Workflow] public static int Training(int number) => {|TG1011:Helper|}.Plus(number);
        }
        """,
        "'Helper' is local to its file and cannot be named by the code that is generated for the workflow: remove the modifier 'file', or use it in a task");

    [Fact]
    public Task AnExtensionMethodOfSuchATypeIsReported() => Verify.ReportsAsync("""
        file static class Helper
        {
            public static int Plus(this int number) => number + 1;
        }

        public static partial class Wine
        {
            [Workflow] public static int Training(int number) => number.{|TG1011:Plus|}();
        }
        """);

    [Fact]
    public Task AValueOfSuchATypeIsReported() => Verify.ReportsAsync("""
        file sealed record Pair(int Number);

        public static partial class Wine
        {
            [Workflow]
            public static int Training(int number)
            {
                var pair = {|TG1011:new Pair(number)|};
                return new {|TG1011:List<Pair>|}().Count;
            }
        }
        """);

    [Fact]
    public Task ATaskMayUseIt() => Verify.ReportsNothingAsync("""
        file static class Helper
        {
            public static int Plus(int number) => number + 1;
        }

        public static partial class Wine
        {
            private static int Plus(int number) => Helper.Plus(number);

            [Task] public static int Count(int number) => Helper.Plus(number);
            [Workflow] public static int Training(int number) => Count(Plus(number));
        }
        """);
}
