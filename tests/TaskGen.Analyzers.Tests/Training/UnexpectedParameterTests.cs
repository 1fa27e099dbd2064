using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3008")]
public class UnexpectedParameterTests
{
    [Fact]
    public Task DataBesideTheHyperparametersIsReported() => Verify.ReportsAsync(
        Trainer.Of(train: "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train, int {|TG3008:depth|}) => new(hp.C + depth);"),
        "Nobody gives 'depth' a value, since 'Train' takes hyperparameters, partitions and services: make it a member of the hyperparameters, or mark it "
        + "[Service]");

    [Fact]
    public Task AThirdPartitionIsReported() => Verify.ReportsAsync(Trainer.Of(
        "[Dataset(TrainingUrl = \"wine.csv\", ValidationUrl = \"validation.csv\")]",
        train: "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row>? validation, Partition<Row>? {|TG3008:test|}) "
            + "=> new(hp.C);"));

    [Fact]
    public Task DataBesideTheModelIsReported() => Verify.ReportsAsync(
        Trainer.Of(evaluate: "[Evaluate] public static double Evaluate(Model model, Partition<Row> data, double {|TG3008:threshold|}) => threshold;"),
        "Nobody gives 'threshold' a value, since 'Evaluate' takes the model, a partition and services: make it a member of the hyperparameters, or mark it "
        + "[Service]");

    [Fact]
    public Task ServicesWillDo() => Verify.ReportsNothingAsync(Trainer.Of(
        train: "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train, ILogger? logger = null, [Service] HttpClient? client = null, "
            + "CancellationToken token = default) => new(hp.C);",
        evaluate: "[Evaluate] public static double Evaluate(Model model, Partition<Row> data, ILogger? logger = null) => model.Weight;"));
}
