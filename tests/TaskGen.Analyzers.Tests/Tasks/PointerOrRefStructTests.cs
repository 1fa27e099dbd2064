using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0006")]
public class PointerOrRefStructTests
{
    [Fact]
    public Task ARefStructParameterIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            [Task] public static int Count(ReadOnlySpan<byte> {|TG0006:bytes|}) => bytes.Length;
        }
        """,
        "'bytes' is of the type 'ReadOnlySpan<byte>', which lives on the stack or in unmanaged memory and cannot be serialized: use an array or a record");

    [Fact]
    public Task ARefStructResultIsReported() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static Span<byte> {|TG0006:Count|}() => default;
        }
        """);

    [Fact]
    public Task APointerIsReported() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static unsafe void {|CS0227:Count|}(int* {|TG0006:pointer|}, delegate*<int> {|TG0006:function|}) { }
        }
        """);

    [Fact]
    public Task AnArrayOfBytesWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static byte[] Count(byte[] bytes) => bytes;
        }
        """);
}
