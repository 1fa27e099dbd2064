using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

/// <summary>What is generated for one trainer does not meet what is generated for another.</summary>
[Rule("TG0014")]
public class TrainerNamesTests
{
    [Theory]
    [InlineData("Inputs")]
    [InlineData("Definition")]
    [InlineData("InputsCodec")]
    public Task AGeneratedNameIsTaken(string ending) => Verify.ReportsAsync(Trainer.Of(
        train: $"[Train] public static Model A(Hyperparameters hp, Partition<Row> train) => new(1); [Train] public static Model {{|TG0014:A{ending}|}}(Hyperparameters hp, Partition<Row> train) => new(2);"));

    [Fact]
    public Task OtherNamesWillDo() => Verify.ReportsNothingAsync(Trainer.Of(
        train: "[Train] public static Model A(Hyperparameters hp, Partition<Row> train) => new(1); [Train] public static Model AInput(Hyperparameters hp, Partition<Row> train) => new(2);"));
}
