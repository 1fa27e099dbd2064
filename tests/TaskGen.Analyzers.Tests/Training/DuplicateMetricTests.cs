using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3016")]
public class DuplicateMetricTests
{
    [Fact]
    public Task TwoOfOneNameAreReported() => Verify.ReportsAsync(
        MetricShapeTests.With("""
            [Metric] public static double Loss(Model model, Partition<Row> data) => 1;
            [Metric(Name = "loss")] public static double {|TG3016:Other|}(Model model, Partition<Row> data) => 2;
            """),
        "'Other' gives a metric 'loss', and so does 'Loss', for the same model: give it another name");

    [Fact]
    public Task OneThatTheEvaluationGivesIsReported() => Verify.ReportsAsync(
        Trainer.Of(evaluate: """
            public sealed record Scores(double Score, double LogLoss);
            [Evaluate] public static Scores Evaluate(Model model, Partition<Row> data) => new(1, 1);
            [Metric] public static double {|TG3016:LogLoss|}(Model model, Partition<Row> data) => 1;
            """),
        "'LogLoss' gives a metric 'logLoss', and so does 'Evaluate': give it another name");

    [Theory]
    [InlineData("[Metric] public static double {|TG3016:Score|}(Model model, Partition<Row> data) => 1;")]
    [InlineData("""
        [Metric] public static double Loss(Model model, Partition<Row> data) => 1;
        [Metric(Name = "Loss")] public static double {|TG3016:Other|}(Model model, Partition<Row> data) => 2;
        """)]
    public Task SoIsAnyOtherNameThatIsTaken(string metrics) => Verify.ReportsAsync(MetricShapeTests.With(metrics));

    [Theory]
    [InlineData("[Metric]", false)]
    [InlineData("[Metric(Direction = Direction.Minimize)]", true)]
    public Task MetricsOfDifferentModelsShareANameAndADirection(string attribute, bool isReported) => Verify.ReportsAsync(Trainer.Of(evaluate: $$"""
        public sealed record Tree(int Depth);
        [Train] public static Tree Grow(Hyperparameters hp, Partition<Row> train) => new(3);
        [Evaluate] public static double Evaluate(object model, Partition<Row> data) => 1;
        [Metric] public static double Size(Model model, Partition<Row> data) => 1;
        {{attribute}} public static double {{(isReported ? "{|TG3016:Size|}" : "Size")}}(Tree model, Partition<Row> data) => 1;
        """));

    [Theory]
    [InlineData("[Metric(Name = {|TG0016:\"two words\"|})] public static double Loss(Model model, Partition<Row> data) => 1;")]
    [InlineData("[Metric(Name = {|TG0014:\"objectives\"|})] public static double Loss(Model model, Partition<Row> data) => 1;")]
    [InlineData("[Metric] public static double {|TG0014:GetType|}(Model model, Partition<Row> data) => 1;")]
    [InlineData("public static int Objectives => 1; [Metric] public static double {|TG0012:Loss|}(Model model, Partition<Row> data) => 1;")]
    public Task NamesThatGeneratedCodeCannotHaveAreReported(string metric) => Verify.ReportsAsync(MetricShapeTests.With(metric));
}
