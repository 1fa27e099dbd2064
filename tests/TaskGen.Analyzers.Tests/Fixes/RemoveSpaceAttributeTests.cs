using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Hyperparameters;

namespace TaskGen.Analyzers.Tests.Fixes;

public class RemoveSpaceAttributeTests
{
    [Fact]
    public Task AnEmptyChoiceGoes() => Verify.FixesAsync<RemoveSpaceAttribute>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [{|TG4006:Choice|}] double C = 5,
                [{|TG4006:Choice()|}] int Depth = 3);
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
                double C = 5,
                int Depth = 3);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task TooFewStepsGo() => Verify.FixesAsync<RemoveSpaceAttribute>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [Uniform(1, 10), Steps({|TG4008:1|})] double C = 5,
                [IntRange(1, 10)] [Steps({|TG4008:0|})] int Depth = 3);
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
                [Uniform(1, 10)] double C = 5,
                [IntRange(1, 10)] int Depth = 3);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task ASecondSpaceGoes() => Verify.FixesAsync<RemoveSpaceAttribute>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [Uniform(1, 10), {|TG4011:Choice(1)|}] double C = 5);
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
                [Uniform(1, 10)] double C = 5);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task StepsOfNothingGo() => Verify.FixesAsync<RemoveSpaceAttribute>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(
                [Choice(1, 5), {|TG4012:Steps(5)|}] double C = 5,
                [{|TG4012:Steps(5)|}] int Depth = 3);
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
                [Choice(1, 5)] double C = 5,
                int Depth = 3);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
