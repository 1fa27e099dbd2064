using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3009")]
public class ConstructorParameterNotKeptTests
{
    [Fact]
    public Task AParameterThatIsNotKeptIsReported() => Verify.ReportsAsync(
        Trainer.Of(type: "public partial class Wine", row: """
            public sealed record Row(double Alcohol, [Target] int Class);
                public Wine(bool {|TG3009:augment|}) => Console.WriteLine(augment);
            """, train: "[Train] public Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);"),
        "The constructor parameter 'augment' of 'Wine' cannot be read back, so a worker could not build the instance again: keep it in a property "
        + "'Augment' of the same type");

    [Theory]
    [InlineData("private int augment() => 1;")]
    [InlineData("private sealed record augment;")]
    [InlineData("private static bool augment => true;")]
    public Task AParameterThatAMemberHidesIsReported(string member) => Verify.ReportsAsync(
        Trainer.Of(
            type: "#pragma warning disable CS8981, CS9113\npublic partial class Wine(bool {|TG3009:augment|})",
            row: "public sealed record Row(double Alcohol, [Target] int Class); " + member,
            train: "[Train] public Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);"),
        "The constructor parameter 'augment' of 'Wine' cannot be read back, so a worker could not build the instance again: keep it in a property "
        + "'Augment' of the same type");

    [Theory]
    [InlineData("public partial class Wine(bool augment)", "public bool Augment => augment;")]
    [InlineData("public partial class Wine(bool augment)", "private bool Uses() => augment;")]
    [InlineData("public partial class Wine", "private readonly bool _augment; public Wine(bool augment) => _augment = augment;")]
    [InlineData("public partial class Wine", "public bool Augment { get; } public Wine(bool augment) => Augment = augment;")]
    [InlineData("public partial record Wine(bool Augment)", "")]
    public Task AParameterThatIsKeptWillDo(string type, string member) => Verify.ReportsNothingAsync(Trainer.Of(
        type: type,
        row: "public sealed record Row(double Alcohol, [Target] int Class); " + member,
        train: "[Train] public Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);"));
}
