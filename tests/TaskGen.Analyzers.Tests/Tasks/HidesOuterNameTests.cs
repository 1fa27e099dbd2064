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
        "The generated member 'Tasks' of 'Wine' hides 'Acme.Tasks' inside the class: rename one of them, or write the full name of 'Acme.Tasks' where you "
        + "mean it");

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
    public Task AnInheritedMemberIsHidden() => Verify.ReportsAsync(
        """
        public class Animal
        {
            protected static int Tasks => 1;
        }

        public partial class Dog : Animal
        {
            [Task] public static int {|TG0015:Count|}(int number) => number;
        }
        """,
        "The generated member 'Tasks' of 'Dog' hides 'Animal.Tasks' inside the class: rename one of them, or write the full name of 'Animal.Tasks' where "
        + "you mean it");

    [Fact]
    public Task WhatIsGeneratedForTheBaseTypeIsNoProblem() => Verify.ReportsNothingAsync("""
        public partial class Animal
        {
            private static int Workflows => 1;
            [Task] public static int Count(int number) => number + Workflows;
        }

        public partial class Dog : Animal
        {
            [Task] public static int Counts(int number) => number;
            [Workflow] public static int Counting(int number) => Counts(number);
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
