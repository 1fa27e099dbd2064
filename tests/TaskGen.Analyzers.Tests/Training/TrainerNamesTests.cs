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
        train: "[Train] public static Model A(Hyperparameters hp, Partition<Row> train) => new(1); [Train] public static Model "
            + $"{{|TG0014:A{ending}|}}(Hyperparameters hp, Partition<Row> train) => new(2);"));

    [Theory]
    [InlineData("Equals", "the generated property 'Trainers.Equals' would hide 'object.Equals'")]
    [InlineData("__B", "names of generated members begin with two underscores")]
    public Task ANameOfAnotherMemberIsReported(string name, string why) => Verify.ReportsAsync(
        Trainer.Of(
            train: $"[Train] public static Model A(Hyperparameters hp, Partition<Row> train) => new(1); [Train(Name = \"{name}\")] public static Model "
                + "{|TG0014:B|}(Hyperparameters hp, Partition<Row> train) => new(2);"),
        $"The trainer cannot be called '{name}': {why}; choose another name");

    [Fact]
    public Task AConstructorParameterThatAGeneratedMemberHidesIsReported() => Verify.ReportsAsync(
        """
        [Dataset(TrainingUrl = "a.csv")]
        public partial class Wine(int {|TG0014:Trainer|})
        {
            public sealed record Row(double X, [Target] int Y);
            [Train] public int Fit(int size, Partition<Row> train) => size + Trainer;
            [Evaluate] public double Score(int model, Partition<Row> data) => model;
        }
        """,
        "The parameter cannot be called 'Trainer': 'Wine' gets a member 'Trainer', which hides it; choose another name");

    [Fact]
    public Task AParameterNamedAsTheInputsRecordIsReported() => Verify.ReportsAsync(
        """
        [Dataset(TrainingUrl = "a.csv")]
        public static partial class Wine
        {
            public sealed record Row(double X, [Target] int Y);
            [Train] public static int Fit(int {|TG0014:trainerInputs|}, Partition<Row> train) => trainerInputs;
            [Evaluate] public static double Score(int model, Partition<Row> data) => model;
        }
        """,
        "The parameter cannot be called 'trainerInputs': the inputs record of the trainer, 'TrainerInputs', cannot have a member of its own name; choose "
        + "another name");

    [Fact]
    public Task OtherNamesWillDo() => Verify.ReportsNothingAsync(Trainer.Of(
        train: "[Train] public static Model A(Hyperparameters hp, Partition<Row> train) => new(1); [Train] public static Model AInput(Hyperparameters hp, "
            + "Partition<Row> train) => new(2);"));
}
