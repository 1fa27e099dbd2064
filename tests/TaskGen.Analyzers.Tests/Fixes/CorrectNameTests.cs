using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class CorrectNameTests
{
    [Fact]
    public Task NamesBecomeIdentifiers() => Verify.FixesAsync<CorrectName>(
        """
        public static partial class Wine
        {
            [Task(Name = {|TG0016:"two words"|}, Cache = true)] public static int One(int number) => number;
            [Task(Name = {|TG0016:"class"|})] public static int Two(int number) => number;
            [Task(Name = {|TG0016:"1st-try"|})] public static int Three(int number) => number;
            [Task(Name = {|TG0016:""|})] public static int Four(int number) => number;
            [Workflow(Name = {|TG0016:"one "|})] public static int Five(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Name = "TwoWords", Cache = true)] public static int One(int number) => number;
            [Task(Name = "Class")] public static int Two(int number) => number;
            [Task(Name = "_1stTry")] public static int Three(int number) => number;
            [Task] public static int Four(int number) => number;
            [Workflow] public static int Five(int number) => number;
        }
        """);
}
