using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3005")]
public class WithoutPartitionTests
{
    [Fact]
    public Task TrainingWithoutAPartitionIsReported() => Verify.ReportsAsync(
        Trainer.Of(train: "[Train] public static Model {|TG3005:Train|}(Hyperparameters hp) => new(hp.C);"),
        "'Train' does not take a partition to learn from: add a parameter of the type Partition<TRow>, or LazyPartition if the dataset is lazy");

    [Theory]
    [InlineData("Model model")]
    [InlineData("Model model, Partition<Row> first, Partition<Row> second")]
    public Task AnEvaluationNeedsExactlyOne(string parameters) => Verify.ReportsAsync(
        Trainer.Of(evaluate: $"[Evaluate] public static double {{|TG3005:Evaluate|}}({parameters}) => model.Weight;"),
        "'Evaluate' does not take one partition to score the model on: add a parameter of the type Partition<TRow>, or LazyPartition if the dataset is lazy");

    [Fact]
    public Task AValidationPartitionWillDo() => Verify.ReportsNothingAsync(
        Trainer.Of(
            "[Dataset(TrainingUrl = \"wine.csv\", ValidationUrl = \"validation.csv\")]",
            train: "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row>? validation = null) => new(hp.C);"));
}
