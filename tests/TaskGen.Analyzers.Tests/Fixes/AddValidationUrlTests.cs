using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Datasets;

namespace TaskGen.Analyzers.Tests.Fixes;

public class AddValidationUrlTests
{
    [Fact]
    public Task AFileBesideTheTrainingFileIsGuessed() => Verify.FixesAsync<AddValidationUrl>(
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
        [Dataset(TrainingUrl = "train.csv", ValidationUrl = "validation.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row> validation) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task AHintIsFollowedInTheSameWay() => Verify.FixesAsync<AddValidationUrl>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row>? {|TG9001:validation|} = null) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """,
        """
        [Dataset(TrainingUrl = "wine.csv", ValidationUrl = "wine-validation.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train, Partition<Row>? validation = null) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
