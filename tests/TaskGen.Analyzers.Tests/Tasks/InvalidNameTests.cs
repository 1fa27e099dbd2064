using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0016")]
public class InvalidNameTests
{
    [Theory]
    [InlineData("two words")]
    [InlineData("1st")]
    [InlineData("class")]
    [InlineData("")]
    public Task ANameThatIsNoIdentifierIsReported(string name) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task(Name = {|TG0016:"{{name}}"|})] public static int Count(int number) => number;
        }
        """,
        $"'{name}' cannot be the name of a task, since a class is generated with it: use letters, digits and '_', and no keyword");

    [Theory]
    [InlineData("[Task(Name = \"Zählen_1\")] public static int Count(int number) => number;")]
    [InlineData("[Task] public static int @class(int @event) => @event;")]
    [InlineData("[Task(Name = \"record\")] public static int Count(int number) => number;")]
    [InlineData("[Task] public static int @await(int @async, int @required) => @async + @required;")]
    public Task OtherNamesWillDo(string method) => Verify.ReportsNothingAsync($$"""
        public static partial class Wine
        {
            {{method}}
        }
        """);
}
