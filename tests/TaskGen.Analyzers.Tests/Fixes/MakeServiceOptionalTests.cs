using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class MakeServiceOptionalTests
{
    [Fact]
    public Task AServiceGetsADefault() => Verify.FixesAsync<MakeServiceOptional>(
        """
        public static partial class Wine
        {
            [Task] public static int Count(int number, CancellationToken {|TG0025:token|}) => number;
            [Task] public static int Twice(int number, ILogger {|TG0025:logger|}, [Service] HttpClient? {|TG0025:client|}, TimeProvider? time = null) => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task] public static int Count(int number, CancellationToken token = default) => number;
            [Task] public static int Twice(int number, ILogger? logger = null, [Service] HttpClient? client = null, TimeProvider? time = null) => number;
        }
        """);

    [Fact]
    public Task ACodeWithoutNullableAnnotationsGetsNone() => Verify.FixesAsync<MakeServiceOptional>(
        """
        #nullable disable
        public static partial class Wine
        {
            [Task] public static int Count(int number, ILogger {|TG0025:logger|}) => number;
        }
        """,
        """
        #nullable disable
        public static partial class Wine
        {
            [Task] public static int Count(int number, ILogger logger = null) => number;
        }
        """);

    [Fact]
    public Task NothingIsOfferedBeforeRequiredData() => Verify.OffersNothingAsync<MakeServiceOptional>("""
        public static partial class Wine
        {
            [Task] public static int Count(ILogger {|TG0025:logger|}, int number) => number;
        }
        """);
}
