using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0003")]
public class GenericTests
{
    [Fact]
    public Task AGenericMethodIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task] public static int {|TG0003:Count|}<T>(int number) => number;
        }
        """,
        "'Count' cannot be generated for, since it is generic: write one method for each type it is used with");

    [Fact]
    public Task AMethodOfAGenericTypeIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine<T>
        {
            [Task] public static int {|TG0003:Count|}(int number) => number;
        }
        """,
        "'Count' cannot be generated for, since the type 'Wine<T>' around it is generic: write one method for each type it is used with");

    [Fact]
    public Task AMethodInsideAGenericTypeIsReported() => Verify.ReportsAsync("""
        public partial class Outer<T>
        {
            public static partial class Wine
            {
                [Task] public static int {|TG0003:Count|}(int number) => number;
            }
        }
        """);

    [Fact]
    public Task ItsOpenTypesAreNotReportedAsWell() => Verify.ReportsAsync("""
        public partial class Wine<T>
        {
            [Task] public static Func<T, int>? {|TG0003:Count|}(List<Pair> pairs, IDictionary<T, int> numbers) => null;

            public sealed class Pair { public object? Value { get; init; } }
        }
        """);

    [Fact]
    public Task ConstructedTypesAreNoProblem() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static List<Pair<int>> Count(Dictionary<string, Pair<double>> numbers) => [new(numbers.Count)];
        }

        public sealed record Pair<T>(T Value);
        """);
}
