using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3012")]
public class RowMismatchTests
{
    [Fact]
    public Task AnotherRowOfTheEvaluationIsReported() => Verify.ReportsAsync(
        Trainer.Of(
            evaluate: "public sealed record Other(int Number); [Evaluate] public static double Evaluate(Model model, Partition<Other> {|TG3012:data|}) => "
                + "model.Weight;"),
        "'data' is a 'Partition<Other>', but 'Train' learns from a 'Partition<Row>': use the same row type");

    [Fact]
    public Task AnotherRowOfTheValidationIsReported() => Verify.ReportsAsync(Trainer.Of(
        "[Dataset(TrainingUrl = \"wine.csv\", ValidationUrl = \"validation.csv\")]",
        train: "public sealed record Other(int Number); [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Other>? "
            + "{|TG3012:validation|} = null) => new(hp.C);"));

    [Fact]
    public Task TrainersOfOneDatasetReadTheSameRows() => Verify.ReportsAsync(Trainer.Of(
        train: """
            public sealed record Other(int Number);
                [Train] public static Model Line(Hyperparameters hp, Partition<Row> train) => new(hp.C);
                [Train] public static int Constant(Hyperparameters hp, Partition<Other> {|TG3012:train|}) => 1;
            """,
        evaluate: """
            [Evaluate] public static double Score(Model model, Partition<Row> data) => model.Weight;
                [Evaluate] public static double Score(int model, Partition<Other> {|TG3012:data|}) => model;
            """));
}
