using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2008")]
public class LazyPartitionOfEagerDatasetTests
{
    [Fact]
    public Task ALazyPartitionOfAnEagerDatasetIsReported() => Verify.ReportsAsync(
        Trainer.Of(train: "[Train] public static Model Train(Hyperparameters hp, LazyPartition {|TG2008:train|}) => new(hp.C);"),
        "'train' is a 'LazyPartition', but the dataset 'Wine' is read into memory: take a Partition<TRow>, or set Lazy = true");

    [Fact]
    public Task ThePartitionOfTheEvaluationIsCheckedToo() => Verify.ReportsAsync(
        Trainer.Of(evaluate: "[Evaluate] public static double Evaluate(Model model, LazyPartition {|TG2008:data|}) => model.Weight;"));
}
