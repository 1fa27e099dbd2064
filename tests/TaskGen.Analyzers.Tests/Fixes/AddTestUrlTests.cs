using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Datasets;

namespace TaskGen.Analyzers.Tests.Fixes;

public class AddTestUrlTests
{
    [Theory]
    [InlineData("data/train.csv", "data/test.csv")]
    [InlineData("train/training.csv.gz", "train/test.csv.gz")]
    [InlineData("data/wine.csv", "data/wine-test.csv")]
    [InlineData("data.v1/wine.csv.gz", "data.v1/wine-test.csv.gz")]
    [InlineData("wine", "wine-test")]
    public Task AFileBesideTheTrainingFileIsGuessed(string training, string test) => Verify.FixesAsync<AddTestUrl>(
        Source($"[Dataset(TrainingUrl = \"{training}\", Lazy = {{|TG2002:true|}})]"),
        Source($"[Dataset(TrainingUrl = \"{training}\", Lazy = true, TestUrl = \"{test}\")]"));

    [Fact]
    public Task AnEmptyOneIsReplaced() => Verify.FixesAsync<AddTestUrl>(
        Source("[Dataset(TrainingUrl = \"train.csv\", TestUrl = \"\", Lazy = {|TG2002:true|})]"),
        Source("[Dataset(TrainingUrl = \"train.csv\", TestUrl = \"test.csv\", Lazy = true)]"));

    [Fact]
    public Task NothingIsOfferedWithoutATrainingFile() => Verify.OffersNothingAsync<AddTestUrl>(
        Source("[{|TG2001:Dataset(Lazy = {|TG2002:true|})|}]"));

    private static string Source(string attribute) => $$"""
        {{attribute}}
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, LazyPartition train) => new(hp.C);
            [Evaluate] public static double Evaluate(Model model, LazyPartition data) => model.Weight;
        }
        """;
}
