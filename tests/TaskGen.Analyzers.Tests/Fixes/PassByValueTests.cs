using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class PassByValueTests
{
    [Fact]
    public Task InAndRefReadonlyGo() => Verify.FixesAsync<PassByValue>(
        """
        public static partial class Wine
        {
            [Task] public static int Count(in int {|TG0004:number|}, [Service] HttpClient? client = null) => number;
            [Task] public static int Twice(ref readonly int {|TG0004:number|}, in int {|TG0004:other|}) => 2 * number + other;
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static int Count(int number, [Service] HttpClient? client = null) => number;
            [Task] public static int Twice(int number, int other) => 2 * number + other;
        }
        """);

    [Fact]
    public Task CommentsAndLinesStay() => Verify.FixesAsync<PassByValue>(
        """
        public static partial class Wine
        {
            [Task]
            public static int Count(
                // How many.
                in int {|TG0004:number|},
                int other) => number + other;
        }
        """,
        """
        public static partial class Wine
        {
            [Task]
            public static int Count(
                // How many.
                int number,
                int other) => number + other;
        }
        """);

    [Fact]
    public Task NothingIsOfferedForWhatHandsBack() => Verify.OffersNothingAsync<PassByValue>("""
        public static partial class Wine
        {
            private static int s_number;
            [Task] public static void Count(ref int {|TG0004:number|}) => number++;
            [Task] public static void Twice(out int {|TG0004:number|}) => number = 1;
            [Task] public static ref int {|TG0004:Third|}() => ref s_number;
        }
        """);
}
