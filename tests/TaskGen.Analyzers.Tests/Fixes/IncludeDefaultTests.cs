using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Hyperparameters;

namespace TaskGen.Analyzers.Tests.Fixes;

public class IncludeDefaultTests
{
    [Fact]
    public Task ChoicesAndRangesGrow() => Verify.FixesAsync<IncludeDefault>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [Choice(1, 10)] double C = {|TG4004:5|},
                [IntRange(1, 9)] int Depth = {|TG4004:12|},
                [LogUniform(0.1, 10)] double D = {|TG4004:0.01|});
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """,
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [Choice(1, 10, 5)] double C = 5,
                [IntRange(1, 12)] int Depth = 12,
                [LogUniform(0.01, 10)] double D = 0.01);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task NothingIsOfferedWhereTheDefaultHasNoLogarithm() => Verify.OffersNothingAsync<IncludeDefault>("""
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [LogUniform(0.1, 10)] double D = {|TG4004:0|});
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
