using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2007")]
public class EagerPartitionOfLazyDatasetTests
{
    [Fact]
    public Task APartitionOfALazyDatasetIsReported() => Verify.ReportsAsync(
        Trainer.Of(
            "[Dataset(TrainingUrl = \"train\", TestUrl = \"test\", Lazy = true)]",
            train: "[Train] public static Model Train(Hyperparameters hp, Partition<Row> {|TG2007:train|}) => new(hp.C);"),
        "'train' is a 'Partition<Row>', but the dataset 'Wine' is lazy and has no rows in memory: take a LazyPartition, or remove 'Lazy'");

    [Fact]
    public Task ThePartitionOfTheEvaluationIsCheckedToo() => Verify.ReportsAsync(Trainer.Of(
        "[Dataset(TrainingUrl = \"train\", ValidationUrl = \"validation\", TestUrl = \"test\", Lazy = true)]",
        train: "[Train] public static Model Train(Hyperparameters hp, LazyPartition train, LazyPartition? validation = null) => new(hp.C);",
        evaluate: "[Evaluate] public static double Evaluate(Model model, Partition<Row> {|TG2007:data|}) => model.Weight;"));
}
