using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class MakeTypePartialTests
{
    [Fact]
    public Task ATypeBecomesPartial() => Verify.FixesAsync<MakeTypePartial>(
        """
        // The data of one year.
        public static class Wine
        {
            [Task] public static int {|TG0001:Count|}(int number) => number;
            [Task] public static int {|TG0001:Twice|}(int number) => 2 * number;
        }
        """,
        """
        // The data of one year.
        public static partial class Wine
        {
            [Task] public static int Count(int number) => number;
            [Task] public static int Twice(int number) => 2 * number;
        }
        """);

    [Fact]
    public Task TypesAroundItBecomePartialToo() => Verify.FixesAsync<MakeTypePartial>(
        """
        class Outer
        {
            /// <summary>Between them.</summary>
            record struct Middle
            {
                static partial class Wine
                {
                    [Task] internal static int {|TG0001,TG0001:Count|}(int number) => number;
                }
            }
        }
        """,
        """
        partial class Outer
        {
            /// <summary>Between them.</summary>
            partial record struct Middle
            {
                static partial class Wine
                {
                    [Task] internal static int Count(int number) => number;
                }
            }
        }
        """);

    [Fact]
    public Task SeveralTypesAreFixedAtOnce() => Verify.FixesAsync<MakeTypePartial>(
        """
        public class A { [Task] public static int {|TG0001:Count|}(int number) => number; }

        public interface B { public struct C { [Workflow] public static int {|TG0001,TG0001:Count|}(int number) => number; } }
        """,
        """
        public partial class A { [Task] public static int Count(int number) => number; }

        public partial interface B { public partial struct C { [Workflow] public static int Count(int number) => number; } }
        """);

    [Fact]
    public Task TheTypeOfADatasetBecomesPartial() => Verify.FixesAsync<MakeTypePartial>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static class {|TG0001,TG3013:Wine|};
        """,
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class {|TG3013:Wine|};
        """);
}
