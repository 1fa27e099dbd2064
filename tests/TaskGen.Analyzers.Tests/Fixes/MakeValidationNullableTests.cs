using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Training;

namespace TaskGen.Analyzers.Tests.Fixes;

public class MakeValidationNullableTests
{
    [Fact]
    public Task ThePartitionMayBeNull() => Verify.FixesAsync<MakeValidationNullable>(
        """
        [Dataset(TrainingUrl = "train.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row> {|TG2015:validation|}) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """,
        """
        [Dataset(TrainingUrl = "train.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row>? {|TG9001:validation|}) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
