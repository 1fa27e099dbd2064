using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0008")]
public class InaccessibleTests
{
    [Fact]
    public Task AParameterOfATypeLocalToTheFileIsReported() => Verify.ReportsAsync(
        """
        file sealed record Row(int Number);

        file static partial class Wine
        {
            [Task] public static int {|TG0008:Count|}(Row {|TG0008:row|}) => row.Number;
        }
        """);

    [Fact]
    public Task AClassLocalToTheFileIsReported() => Verify.ReportsAsync(
        """
        file static partial class Wine
        {
            [Task] public static int {|TG0008:Count|}(int number) => number;
        }
        """,
        "'Count' mentions 'Wine', which is local to its file and cannot be named by generated code: remove the modifier 'file'");

    [Fact]
    public Task APrivateTypeWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            private sealed record Row(int Number, Kind Kind);
            private enum Kind { Red, White }
            [Task] private static Row Count(List<Row> rows) => rows[0];
            [Workflow] private static Row Counting(List<Row> rows) => Count(rows);
        }
        """);

    [Fact]
    public Task AnInternalTypeWillDo() => Verify.ReportsNothingAsync("""
        internal sealed record Row(int Number);

        internal static partial class Wine
        {
            [Task] public static Row Count(Row row) => row;
        }
        """);
}
