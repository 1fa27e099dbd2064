using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3001")]
public class TrainWithoutEvaluateTests
{
    [Fact]
    public Task TrainingAloneIsReported() => Verify.ReportsAsync(
        Trainer.Of(train: "[Train] public static Model {|TG3001:Train|}(Hyperparameters hp, Partition<Row> train) => new(hp.C);", evaluate: ""),
        "'Train' trains a 'Model' that nothing scores: add an [Evaluate] method that takes a 'Model' and a partition");

    [Fact]
    public Task SeveralTrainersMayShareAnEvaluation() => Verify.ReportsNothingAsync(Trainer.Of(train: """
        [Train] public static Model Forest(Hyperparameters hp, Partition<Row> train) => new(hp.C);
            [Train(Name = "Line")] public static Task<Model> Other(Hyperparameters hp, Partition<Row> train) => Task.FromResult(new Model(hp.C));
        """));
}
