using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Hyperparameters;

namespace TaskGen.Analyzers.Tests.Fixes;

public class RemoveChoiceTests
{
    [Fact]
    public Task TheSecondGoes() => Verify.FixesAsync<RemoveChoice>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [Choice(1, 5, {|TG4007:1|}, {|TG4007:5.0|})] double C = 5);
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
                [Choice(1, 5)] double C = 5);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
