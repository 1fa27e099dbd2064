using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class MakeMethodStaticTests
{
    [Theory]
    [InlineData("public int", "public static int")]
    [InlineData("internal async Task<int>", "internal static async Task<int>")]
    [InlineData("protected internal new int", "protected internal static new int")]
    [InlineData("int", "static int")]
    public Task StaticComesAfterTheAccessibility(string before, string after) => Verify.FixesAsync<MakeMethodStatic>(
        Source($"{before} {{|TG0002:Count|}}", before), Source($"{after} Count", before));

    [Fact]
    public Task AllAreMadeStaticAtOnce() => Verify.FixesAsync<MakeMethodStatic>(
        """
        public partial class Wine
        {
            /// <summary>Counts.</summary>
            [Task]
            public int {|TG0002:Count|}(int number) => number;

            [Workflow]
            // Runs it.
            int {|TG0002:Counting|}(int number) => number + 1;
        }
        """,
        """
        public partial class Wine
        {
            /// <summary>Counts.</summary>
            [Task]
            public static int Count(int number) => number;

            [Workflow]
            // Runs it.
            static int Counting(int number) => number + 1;
        }
        """);

    [Fact]
    public Task NothingIsOfferedWhereTheInstanceIsUsed() => Verify.OffersNothingAsync<MakeMethodStatic>("""
        public partial class Wine(int size)
        {
            private readonly int _number = 1;
            private int Helper() => _number;

            [Task] public int {|TG0002:Field|}() => _number;
            [Task] public int {|TG0002:Method|}() { return Helper(); }
            [Task] public int {|TG0002:This|}() => this.GetHashCode();
            [Task] public int {|TG0002:Parameter|}() => size;
            [Task] public int {|TG0002:Lambda|}() => new[] { 1 }.Select(item => item + _number).First();
        }
        """);

    [Fact]
    public Task NothingIsOfferedWhereOthersRelyOnIt() => Verify.OffersNothingAsync<MakeMethodStatic>("""
        public interface ICounter { int Count(int number); }

        public abstract partial class Base
        {
            [Task] public virtual int {|TG0002:Virtual|}(int number) => number;
        }

        public partial class Wine : Base, ICounter
        {
            [Task] public int {|TG0002:Count|}(int number) => number;
            [Task(Name = "Override")] public override int {|TG0002:Virtual|}(int number) => number;
        }
        """);

    private static string Source(string head, string original) => $$"""
        public partial class Wine
        {
            [Task] {{head}}(int number) { {{(original.Contains("async", StringComparison.Ordinal) ? "await Task.Yield(); " : "")}}return number; }
        }
        """;
}
