using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0018")]
public class NotAnOrdinaryMethodTests
{
    [Fact]
    public Task ALocalFunctionIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            public static int Count(int number)
            {
                [Task] static int {|TG0018:Twice|}(int number) => 2 * number;
                return Twice(number);
            }
        }
        """,
        "'Twice' is a local function, for which nothing can be generated: declare the task as a static method of a partial class");

    [Fact]
    public Task ALambdaIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            public static Func<int, int> Twice { get; } = [Task] (int number) {|TG0018:=>|} 2 * number;
        }
        """,
        "'=>' is a lambda, for which nothing can be generated: declare the task as a static method of a partial class");

    [Fact]
    public Task AccessorsOperatorsAndConstructorsAreReported() => Verify.ReportsAsync("""
        public sealed partial class Wine
        {
            public static int Count { [Task] {|TG0018:get|}; }

            [Workflow] public static Wine operator {|TG0018:+|}(Wine left, Wine right) => left;
        }
        """);

    [Fact]
    public Task WhatOtherTypesImplementIsReported() => Verify.ReportsAsync("""
        public partial interface ICounter
        {
            [Task] static abstract int {|TG0018:Count|}(int number);
        }

        public sealed partial class Wine : ICounter
        {
            [Task] static int ICounter.{|TG0018:Count|}(int number) => number;
        }
        """);

    [Fact]
    public Task APartialMethodWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static partial int Count(int number);

            public static partial int Count(int number) => number;
        }
        """);
}
