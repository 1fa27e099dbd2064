using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2002")]
public class LazyWithoutTestUrlTests
{
    private const string Train = "[Train] public static Model Train(Hyperparameters hp, LazyPartition train) => new(hp.C);";
    private const string Evaluate = "[Evaluate] public static double Evaluate(Model model, LazyPartition data) => model.Weight;";

    [Theory]
    [InlineData("[Dataset(TrainingUrl = \"train\", Lazy = {|TG2002:true|})]")]
    [InlineData("[Dataset(TrainingUrl = \"train\", TestUrl = \" \", Lazy = {|TG2002:true|})]")]
    public Task ALazyDatasetNeedsATestUrl(string dataset) => Verify.ReportsAsync(
        Trainer.Of(dataset, train: Train, evaluate: Evaluate),
        "The dataset 'Wine' is lazy, so that its rows are never read here and cannot be split: set TestUrl to the file with the test rows");

    [Theory]
    [InlineData("[Dataset(TrainingUrl = \"train\", TestUrl = \"test\", Lazy = true)]")]
    public Task WithATestUrlItWillDo(string dataset) => Verify.ReportsNothingAsync(Trainer.Of(dataset, train: Train, evaluate: Evaluate));

    [Fact]
    public Task AnEagerDatasetNeedsNone() => Verify.ReportsNothingAsync(Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", Lazy = false)]"));
}
