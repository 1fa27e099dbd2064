using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0015")]
public class HidesOuterNameTests
{
    [Fact]
    public Task ANamespaceCalledTasksIsHidden() => Verify.ReportsAsync(
        """
        namespace Acme.Tasks
        {
            public static class Helper;
        }

        namespace Acme
        {
            public static partial class Wine
            {
                [Task] public static int {|TG0015:Count|}(int number) => number;
            }
        }
        """,
        "The generated member 'Tasks' of 'Wine' hides 'Acme.Tasks' inside the class: rename one of them, or write the full name of 'Acme.Tasks' where you mean it");

    [Fact]
    public Task AnOuterTypesMemberIsHidden() => Verify.ReportsAsync("""
        public partial class Outer
        {
            private static int Workflows => 1;

            public static partial class Wine
            {
                [Workflow] public static int {|TG0015:Counting|}(int number) => number;
            }
        }
        """);

    [Fact]
    public Task WhatIsGeneratedFurtherOutIsNoProblem() => Verify.ReportsNothingAsync("""
        public partial class Outer
        {
            [Task] public static int Count(int number) => number;

            public static partial class Wine
            {
                [Task] public static int Count(int number) => number;
            }
        }
        """);
}
