using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0014")]
public class ReservedNameTests
{
    [Theory]
    [InlineData("Inputs")]
    [InlineData("Definition")]
    [InlineData("RunAsync")]
    [InlineData("MapAsync")]
    public Task NamesOfGeneratedMembersAreReported(string name) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task] public static int {|TG0014:{{name}}|}(int number) => number;
        }
        """,
        $"The task cannot be called '{name}': the generated class 'Tasks.{name}' has or stands in a '{name}'; choose another name");

    [Theory]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("GetType")]
    public Task NamesOfMembersOfEveryObjectAreReported(string name) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task(Name = {|TG0014:"{{name}}"|})] public static int Count(int number) => number;
        }
        """,
        $"The task cannot be called '{name}': the generated class 'Tasks.{name}' would hide 'object.{name}'; choose another name");

    [Fact]
    public Task NamesThatBeginAsGeneratedOnesAreReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task] public static int {|TG0014:__flow|}(int number) => number;
        }
        """,
        "The task cannot be called '__flow': names of generated members begin with two underscores; choose another name");

    [Fact]
    public Task ANameByAttributeIsReportedThere() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Workflow(Name = {|TG0014:"Workflows"|})] public static int Counting(int number) => number;
        }
        """);

    [Theory]
    [InlineData("inputs", "Inputs")]
    [InlineData("clone", "Clone")]
    [InlineData("toString", "ToString")]
    [InlineData("equalityContract", "EqualityContract")]
    public Task ParametersThatTheInputsRecordHasAreReported(string name, string member) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task] public static int Count(int {|TG0014:{{name}}|}) => {{name}};
        }
        """,
        $"The parameter cannot be called '{name}': the inputs record has a member '{member}' of its own; choose another name");

    [Fact]
    public Task ParametersThatBecomeOneMemberAreReported() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static int Count(int x, int {|TG0014:X|}) => x + X;
        }
        """);

    [Fact]
    public Task NamesThatGeneratedCodeUsesInsideWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static int Count(int options, int cancellationToken, int invocation, int map, int value, int field, int @class, int __frame, int F) =>
                options + cancellationToken + invocation + map + value + field + @class + __frame + F;

            [Workflow] public static int Counting(int options, int cancellationToken, int invocation, int value, int field, int @class, int __frame, int F)
            {
                var inputs = Count(options, cancellationToken, invocation, 1, value, field, @class, __frame, F);
                var Definition = inputs + 1;
                return Definition;
            }
        }
        """);
}
