using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class NameOverloadTests
{
    [Fact]
    public Task AllButTheFirstAreNamed() => Verify.FixesAsync<NameOverload>(
        """
        public static partial class Wine
        {
            [Task] public static int {|TG0011:Load|}(int number) => number;
            [Task(Cache = true)] public static int {|TG0011:Load|}(string text) => text.Length;
            [Task] public static int Load2(int number) => number;
            [Workflow()] public static int {|TG0011:Load|}(double number) => Load("") + (int)number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static int Load(int number) => number;
            [Task(Cache = true, Name = "Load3")] public static int Load(string text) => text.Length;
            [Task] public static int Load2(int number) => number;
            [Workflow(Name = "Load4")] public static int Load(double number) => Load("") + (int)number;
        }
        """);

    [Fact]
    public Task ANameThatIsThereIsChanged() => Verify.FixesAsync<NameOverload>(
        """
        public static partial class Wine
        {
            [Task(Name = {|TG0011:"Get"|})] public static int Load(int number) => number;
            [Task(Name = {|TG0011:"Get"|}, Cache = true)] public static int Fetch(int number) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Name = "Get")] public static int Load(int number) => number;
            [Task(Name = "Get2", Cache = true)] public static int Fetch(int number) => number;
        }
        """);
}
