using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3011")]
public class WithoutDatasetTests
{
    [Fact]
    public Task MethodsOfAClassWithoutDataAreReported() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [Target] int Class);

            [Train] public static int {|TG3011:Train|}(int depth, Partition<Row> train) => depth;
            [Evaluate] public static double {|TG3011:Evaluate|}(int model, Partition<Row> data) => model;
            [Metric] public static double {|TG3011:Loss|}(int model, Partition<Row> data) => model;
        }
        """);

    [Theory]
    [InlineData("[Reader] public static int[] {|TG3011:Read|}(DataFile file) => [];")]
    [InlineData("[Parser] public static int {|TG3011:Parse|}(string text) => 1;")]
    [InlineData("[Splitter] public static TrainTestSplit {|TG3011:Split|}(Partition<int> rows) => null!;")]
    [InlineData("[FeatureTransform] public static int {|TG3011:Transform|}(int row) => row;")]
    public Task SoAreMethodsForStepsOfADataset(string method) => Verify.ReportsAsync($"public static class Wine {{ {method} }}");

    [Fact]
    public Task MethodsInsideMethodsAreReported() => Verify.ReportsAsync(Trainer.Of(evaluate: """
        [Evaluate] public static double Evaluate(Model model, Partition<Row> data)
            {
                return Score(model);

                [Evaluate] static double {|TG0018:Score|}(Model model) => model.Weight;
            }
        """));

    [Fact]
    public Task TheMessageNamesBoth() => Verify.ReportsAsync(
        """
        public static class Wine
        {
            [Evaluate] public static double {|TG3011:Score|}(int model) => model;
        }
        """,
        "'Score' stands in 'Wine', which has no data: mark the class [Dataset]");
}
