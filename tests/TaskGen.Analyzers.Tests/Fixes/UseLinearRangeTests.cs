using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Hyperparameters;

namespace TaskGen.Analyzers.Tests.Fixes;

public class UseLinearRangeTests
{
    [Fact]
    public Task TheLogarithmGoes() => Verify.FixesAsync<UseLinearRange>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [LogUniform({|TG4003:0|}, 10)] double C = 5,
                [IntRange({|TG4003:0|}, 9, Log = true)] int Depth = 3,
                [TaskGen.Learn.LogUniformAttribute({|TG4003:-1|}, 1)] double D = 0.5);
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
                [Uniform(0, 10)] double C = 5,
                [IntRange(0, 9)] int Depth = 3,
                [TaskGen.Learn.Uniform(-1, 1)] double D = 0.5);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
