using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Hyperparameters;

namespace TaskGen.Analyzers.Tests.Fixes;

public class SwapBoundsTests
{
    [Fact]
    public Task TheLowerBoundComesFirst() => Verify.FixesAsync<SwapBounds>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [{|TG4002:Uniform(10, 1.5)|}] double C = 5,
                [{|TG4002:IntRange(9, -1, Log = false)|}] int Depth = 3);
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
                [Uniform(1.5, 10)] double C = 5,
                [IntRange(-1, 9, Log = false)] int Depth = 3);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task NothingIsOfferedWhereTheyAreOne() => Verify.OffersNothingAsync<SwapBounds>("""
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [{|TG4002:Uniform(5, 5)|}] double C = 5);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
