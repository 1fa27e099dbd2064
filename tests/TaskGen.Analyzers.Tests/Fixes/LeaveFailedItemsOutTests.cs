using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Fixes;

public class LeaveFailedItemsOutTests
{
    [Fact]
    public Task ASelectIsFiltered() => Verify.FixesAsync<LeaveFailedItemsOut>(
        """
        public static class Scores
        {
            public static double Get(IReadOnlyList<MapResult<double>> results) => results.Select(result => {|TG1041:result.Value|} * {|TG1041:result.Value|}).Sum();
            public static double Other(MapResult<double>[] all) => all.Select(one => {|TG1041:one.Value|}).Sum();
        }
        """,
        """
        public static class Scores
        {
            public static double Get(IReadOnlyList<MapResult<double>> results) => results.Where(result => result.Succeeded).Select(result => result.Value * result.Value).Sum();
            public static double Other(MapResult<double>[] all) => all.Where(one => one.Succeeded).Select(one => one.Value).Sum();
        }
        """);

    [Fact]
    public Task NothingIsOfferedForASingleItem() => Verify.OffersNothingAsync<LeaveFailedItemsOut>("""
        public static class Scores
        {
            public static double Get(IReadOnlyList<MapResult<double>> results) => {|TG1041:results[0].Value|};
        }
        """);
}
