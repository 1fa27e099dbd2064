using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class RemoveParamsTests
{
    [Fact]
    public Task ParamsGoes() => Verify.FixesAsync<RemoveParams>(
        """
        public static partial class Wine
        {
            [Task] public static int Count(int first, params int[] {|TG0005:numbers|}) => numbers.Length + first;
            [Task] public static int Twice(params IReadOnlyList<int> {|TG0005:numbers|}) => numbers.Count;
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static int Count(int first, int[] numbers) => numbers.Length + first;
            [Task] public static int Twice(IReadOnlyList<int> numbers) => numbers.Count;
        }
        """);

    [Fact]
    public Task NothingIsOfferedForASpan() => Verify.OffersNothingAsync<RemoveParams>("""
        public static partial class Wine
        {
            [Task] public static int Count(params ReadOnlySpan<int> {|TG0005:numbers|}) => numbers.Length;
        }
        """);
}
