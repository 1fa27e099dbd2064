using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3004")]
public class TrainWithoutHyperparametersTests
{
    [Fact]
    public Task TrainingWithoutHyperparametersIsReported() => Verify.ReportsAsync(
        Trainer.Of(train: "[Train] public static Model {|TG3004:Train|}(Partition<Row> train, CancellationToken token = default) => new(1);"),
        "'Train' takes no hyperparameters: add a record of them as a parameter, as in 'Train(Hyperparameters hp, …)'");
}
