using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3010")]
public class SeveralConstructorsTests
{
    [Fact]
    public Task SeveralConstructorsAreReported() => Verify.ReportsAsync(
        Trainer.Of(type: "public partial class Wine", row: """
            public sealed record Row(double Alcohol, [Target] int Class);
                public Wine() { }
                public Wine(bool augment) => Augment = augment;
                public bool Augment { get; }
            """, train: "[Train] public Model {|TG3010:Train|}(Hyperparameters hp, Partition<Row> train) => new(hp.C);"),
        "'Wine' has several constructors, and a worker could not tell which one to call: keep one");

    [Theory]
    [InlineData("")]
    [InlineData("public Wine() { }")]
    public Task OneWillDo(string constructor) => Verify.ReportsNothingAsync(Trainer.Of(
        type: "public partial class Wine",
        row: "public sealed record Row(double Alcohol, [Target] int Class); " + constructor,
        train: "[Train] public Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);"));

    [Fact]
    public Task AClassOfStaticMethodsMayHaveAny() => Verify.ReportsNothingAsync(Trainer.Of(
        type: "public partial class Wine",
        row: "public sealed record Row(double Alcohol, [Target] int Class); public Wine() { } public Wine(int number) : this() { }"));
}
