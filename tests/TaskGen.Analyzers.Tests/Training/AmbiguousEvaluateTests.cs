using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3007")]
public class AmbiguousEvaluateTests
{
    [Fact]
    public Task TwoEvaluationsOfOneModelAreReported() => Verify.ReportsAsync(
        Trainer.Of(
            train: "[Train] public static Model {|TG3007:Train|}(Hyperparameters hp, Partition<Row> train) => new(hp.C);",
            evaluate: """
                [Evaluate] public static double Accuracy(Model model, Partition<Row> data) => model.Weight;
                    [Evaluate] public static double F1(object model, Partition<Row> data) => 1;
                """),
        "'Train' is scored by both 'Accuracy' and 'F1', which fit its model: remove one, or let it take another type");

    [Fact]
    public Task OneForEachModelWillDo() => Verify.ReportsNothingAsync(Trainer.Of(
        train: """
            [Train] public static Model Line(Hyperparameters hp, Partition<Row> train) => new(hp.C);
                [Train] public static int Constant(Hyperparameters hp, Partition<Row> train) => 1;
            """,
        evaluate: """
            [Evaluate] public static double Score(Model model, Partition<Row> data) => model.Weight;
                [Evaluate] public static double Score(int model, Partition<Row> data) => model;
            """));
}
