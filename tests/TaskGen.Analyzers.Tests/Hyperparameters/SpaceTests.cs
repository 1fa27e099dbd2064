using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

/// <summary>Spaces are read wherever they stand, and once.</summary>
[Rule("TG4002")]
public class SpaceTests
{
    [Fact]
    public Task NestedRecordsAreRead() => Verify.ReportsAsync(
        Space.Of("Forest Forest", "public sealed record Forest([{|TG4002:IntRange(5, 1)|}] int Depth = 3);"));

    [Fact]
    public Task ARecordThatHoldsItselfIsReadOnce() =>
        Verify.ReportsNothingAsync(Space.Of("[Uniform(1, 2)] double C = 1", "public sealed record Tree(Tree? Left, [Uniform(1, 2)] double C = 1);"));

    [Fact]
    public Task ARecordOfTwoTrainersIsReportedOnce() => Verify.ReportsAsync(Space.Of(
        "[{|TG4002:Uniform(5, 1)|}] double C = 3",
        "[Train] public static Model Other(Hyperparameters hp, Partition<Row> train) => new(2);"));

    [Fact]
    public Task ARecordThatIsNoHyperparameterIsNotRead() =>
        Verify.ReportsNothingAsync(Space.Of("double C = 1", "public sealed record Other([Uniform(5, 1)] double C);"));
}
