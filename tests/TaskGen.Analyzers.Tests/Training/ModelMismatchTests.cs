using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3003")]
public class ModelMismatchTests
{
    [Fact]
    public Task AnEvaluationOfAnotherModelIsReported() => Verify.ReportsAsync(
        Trainer.Of(evaluate: "[Evaluate] public static double {|TG3003:Evaluate|}(string model, Partition<Row> data) => model.Length;"),
        "'Evaluate' scores 'string', but 'Train' trains 'Model': let it take a 'Model'");

    [Fact]
    public Task AnEvaluationOfNoModelIsReported() => Verify.ReportsAsync(
        Trainer.Of(evaluate: "[Evaluate] public static double {|TG3003:Evaluate|}(Partition<Row> data) => 1;"),
        "'Evaluate' scores 'no model', but 'Train' trains 'Model': let it take a 'Model'");

    [Theory]
    [InlineData("Model")]
    [InlineData("object")]
    [InlineData("Model?")]
    public Task ATypeThatTheModelConvertsToWillDo(string type) => Verify.ReportsNothingAsync(
        Trainer.Of(evaluate: $"[Evaluate] public static double Evaluate({type} model, Partition<Row> data) => 1;"));

    [Fact]
    public Task AModelWithMetadataIsItsModel() => Verify.ReportsNothingAsync(
        Trainer.Of(train: "[Train] public static Model<Model> Train(Hyperparameters hp, Partition<Row> train) => new(new Model(hp.C));"));
}
