using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3015")]
public class MetricShapeTests
{
    [Fact]
    public Task AMetricThatIsNoNumberIsReported() => Verify.ReportsAsync(
        With("[Metric] public static string {|TG3015:Loss|}(Model model, Partition<Row> data) => \"\";"),
        "'Loss' is no metric: it returns 'string'; expected a number");

    [Theory]
    [InlineData("[Metric] public static void {|TG3015:Loss|}(Model model, Partition<Row> data) { }")]
    [InlineData("[Metric] public static Task {|TG3015:Loss|}(Model model, Partition<Row> data) => Task.CompletedTask;")]
    [InlineData("[Metric] public static double? {|TG3015:Loss|}(Model model, Partition<Row> data) => 1;")]
    [InlineData("[Metric] public static double {|TG3015:Loss|}(Model model) => 1;")]
    [InlineData("[Metric] public static double {|TG3015:Loss|}(Model model, Partition<Row> data, Partition<Row> other) => 1;")]
    [InlineData("[Metric] public static double {|TG3015:Loss|}(Partition<Row> data) => 1;")]
    [InlineData("[Metric] public static double {|TG3015:Loss|}(string model, Partition<Row> data) => 1;")]
    [InlineData("[Metric] public static double Loss(Model model, Partition<Row> data, double {|TG3015:threshold|}) => 1;")]
    public Task SoIsEveryOtherWrongShape(string metric) => Verify.ReportsAsync(With(metric));

    [Fact]
    public Task AMetricWithoutTrainingIsReported() => Verify.ReportsAsync(
        Trainer.Of(train: "", evaluate: "[Metric] public static double {|TG3015:Loss|}(Model model, Partition<Row> data) => 1;"),
        "'Loss' is no metric: 'Wine' has no [Train] method");

    [Fact]
    public Task RowsAreThoseOfTraining() => Verify.ReportsAsync(
        With("[Metric] public static double Loss(Model model, Partition<Hyperparameters> {|TG3012:data|}) => 1;"));

    [Theory]
    [InlineData("[Metric] public static double Loss(Model model, Partition<Row> data) => 1;")]
    [InlineData("[Metric] public static decimal Loss(Partition<Row> data, object model) => 1;")]
    [InlineData("[Metric(Direction = Direction.Minimize)] public static Task<int> Loss(Model model, Partition<Row> data) => Task.FromResult(1);")]
    [InlineData("[Metric] public static ValueTask<float> Loss(Model model, Partition<Row> data, [Service] HttpClient? client = null) => new(1f);")]
    public Task ANumberOfAModelAndAPartitionIsAMetric(string metric) => Verify.ReportsNothingAsync(With(metric));

    internal static string With(string metric) =>
        Trainer.Of(evaluate: "[Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;\n    " + metric);
}
