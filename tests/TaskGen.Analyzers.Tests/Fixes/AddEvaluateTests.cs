using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Training;

namespace TaskGen.Analyzers.Tests.Fixes;

public class AddEvaluateTests
{
    [Fact]
    public Task AnEvaluationIsAddedAfterTheTraining() => Verify.FixesAsync<AddEvaluate>(
        """
        [Dataset(TrainingUrl = "wine.csv", ValidationUrl = "validation.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train]
            public static Task<Model> {|TG3001:Train|}(Hyperparameters hp, Partition<Row> train, Partition<Row>? validation = null) => Task.FromResult(new Model(hp.C));

            public static int Last => 1;
        }
        """,
        """
        [Dataset(TrainingUrl = "wine.csv", ValidationUrl = "validation.csv")]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train]
            public static Task<Model> Train(Hyperparameters hp, Partition<Row> train, Partition<Row>? validation = null) => Task.FromResult(new Model(hp.C));

            [Evaluate]
            public static double Evaluate(Model model, Partition<Row> data) =>
                throw new NotImplementedException("Score the model on the data.");

            public static int Last => 1;
        }
        """);
}
