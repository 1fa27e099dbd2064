using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3014")]
public class SeveralEvaluationsTests
{
    private const string Models =
        "public sealed record Tree(int Depth); [Train] public static Model Line(Hyperparameters hp, Partition<Row> train) => new(hp.C); ";

    [Fact]
    public Task TwoMeasuresAreReported() => Verify.ReportsAsync(
        Trainer.Of(
            train: Models + "[Train] public static Tree {|TG3014:Grow|}(Hyperparameters hp, Partition<Row> train) => new(3);",
            evaluate: "[Evaluate] public static double Evaluate(Model model, Partition<Row> data) => 1; [Evaluate] public static double Other(Tree model, "
                + "Partition<Row> data) => 1;"),
        "'Line' is scored by 'Evaluate' and 'Grow' by 'Other', so that their scores cannot be compared: let one method evaluate both models");

    [Fact]
    public Task OneMeasureWillDo() => Verify.ReportsNothingAsync(Trainer.Of(
        train: Models + "[Train] public static Model Grow(Hyperparameters hp, Partition<Row> train) => new(3);"));

    [Fact]
    public Task OverloadsAreTakenForOneMeasure() => Verify.ReportsNothingAsync(Trainer.Of(
        train: Models + "[Train] public static Tree Grow(Hyperparameters hp, Partition<Row> train) => new(3);",
        evaluate: "[Evaluate] public static double Evaluate(Model model, Partition<Row> data) => 1; [Evaluate] public static double Evaluate(Tree model, "
            + "Partition<Row> data) => 1;"));
}
