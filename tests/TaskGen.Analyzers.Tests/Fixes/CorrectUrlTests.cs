using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Datasets;

namespace TaskGen.Analyzers.Tests.Fixes;

public class CorrectUrlTests
{
    [Fact]
    public Task TheFileIsNamed() => Verify.FixesAsync<CorrectUrl>(
        """
        // Data files: data/wine.csv, data/test.csv
        [Dataset(TrainingUrl = {|TG9002:"wine.csv"|}, TestUrl = {|TG9002:"data/tests.csv"|})]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, CancellationToken token = default) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """,
        """
        // Data files: data/wine.csv, data/test.csv
        [Dataset(TrainingUrl = "data/wine.csv", TestUrl = "data/test.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, CancellationToken token = default) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task NothingIsOfferedWhereNoFileIsLikeIt() => Verify.OffersNothingAsync<CorrectUrl>("""
        // Data files: data/wine.csv
        [Dataset(TrainingUrl = {|TG9002:"iris.csv"|})]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, CancellationToken token = default) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
