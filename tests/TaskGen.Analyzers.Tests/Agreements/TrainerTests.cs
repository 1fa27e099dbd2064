using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Agreements;

/// <summary>Trainer classes that are unusual: right ones compile, and wrong ones are told.</summary>
public class TrainerTests
{
    private const string DefaultTrain = "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);";
    private const string DefaultEvaluate = "[Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;";

    [Theory]
    [InlineData("[Train] private static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);")]
    [InlineData("[Train] public static async Task<Model> Train(Partition<Row> train, Hyperparameters hp) { await Task.Yield(); return new(hp.C); }")]
    [InlineData("[Train] public static ValueTask<Model<Model>> Train(Hyperparameters hp, Partition<Row> train) => new(new Model<Model>(new Model(hp.C)));")]
    [InlineData("[Train] public static Model Train(double c, Partition<Row> train) => new(c);")]
    [InlineData("[Train] public static Model Train(Hyperparameters? hp, Partition<Row> train, Partition<Row> validation) => new(hp?.C ?? 1);")]
    [InlineData(
        "[Train] public static Model Train(Hyperparameters options, Partition<Row> cancellationToken, Partition<Row>? inputs = null) => new(options.C);")]
    [InlineData(
        "[Train(Cache = false, Retries = 2, Timeout = \"1h\", Memory = \"4Gi\")] public static Model Train(Hyperparameters hp, Partition<Row> train, "
        + "CancellationToken token = default) => new(hp.C);")]
    [InlineData("[Train(Name = \"Other\")] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);")]
    [InlineData("[Train, Obsolete] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);")]
    [InlineData(
        "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C); [Train] public static Model TRAIN(Hyperparameters hp, "
        + "Partition<Row> train) => new(hp.C);")]
    public Task UnusualTrainingWillDo(string train) =>
        Verify.ReportsNothingAsync(Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", ValidationUrl = \"validation.csv\")]", train: train));

    [Theory]
    [InlineData("[Evaluate] private static double Evaluate(Model model, Partition<Row> data) => model.Weight;")]
    [InlineData("[Evaluate] public static double Evaluate(Partition<Row> model, Model data, CancellationToken token = default) => data.Weight;")]
    [InlineData(
        "[Evaluate(Direction = Direction.Minimize)] public static async Task<(double Score, int Count)> Evaluate(Model model, Partition<Row> data) { await "
        + "Task.Yield(); return (1, 2); }")]
    [InlineData(
        "[Evaluate] public static Scores Evaluate(Model model, Partition<Row> data) => new(1, 2); public readonly record struct Scores(double @score, "
        + "double @class);")]
    public Task UnusualEvaluationsWillDo(string evaluate) => Verify.ReportsNothingAsync(Trainer.Of(evaluate: evaluate));

    [Theory]
    [InlineData("public sealed partial record Wine")]
    [InlineData("internal static partial class Wine")]
    [InlineData("public abstract partial class Wine")]
    [InlineData("public partial class Wine(string path = \"a\", int count = 3, [Service] HttpClient? client = null)")]
    public Task UnusualClassesWillDo(string type) => Verify.ReportsNothingAsync(Trainer.Of(
        type: type, row: type.Contains("path", StringComparison.Ordinal)
            ? "public sealed record Row(double Alcohol, [Target] int Class); private object Uses() => (path, count, client);"
            : "public sealed record Row(double Alcohol, [Target] int Class);"));

    [Theory]
    [InlineData("[Train] public static Model {|TG0003:Train|}<T>(Hyperparameters hp, Partition<Row> train) => new(hp.C);", DefaultEvaluate)]
    [InlineData(DefaultTrain, "[Evaluate] public static double {|TG0003:Evaluate|}<T>(Model model, Partition<Row> data) => model.Weight;")]
    [InlineData("[Train] public static Model Train(in Hyperparameters {|TG0004:hp|}, Partition<Row> train) => new(hp.C);", DefaultEvaluate)]
    [InlineData("[Train] public static Model Train(Hyperparameters hp, ref Partition<Row> {|TG0004:train|}) => new(hp.C);", DefaultEvaluate)]
    [InlineData(DefaultTrain, "[Evaluate] public static double Evaluate(ref Model {|TG0004:model|}, in Partition<Row> {|TG0004:data|}) => model.Weight;")]
    [InlineData("[Train] public static async void {|TG0007:Train|}(Hyperparameters hp, Partition<Row> train) => await Task.Yield();", DefaultEvaluate)]
    [InlineData("[Train] public static void {|TG0010:Train|}(Hyperparameters hp, Partition<Row> train) { }", DefaultEvaluate)]
    [InlineData("[Train] public static Model Train(Func<int> {|TG0009:hp|}, Partition<Row> train) => new(hp());", DefaultEvaluate)]
    [InlineData("[Train(Retries = {|TG0022:-1|})] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);", DefaultEvaluate)]
    [InlineData("[Train(Timeout = {|TG0023:\"1h\"|})] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);", DefaultEvaluate)]
    [InlineData(
        "[Train(Memory = {|TG0020:\"4GB\"|})] public static Model Train(Hyperparameters hp, Partition<Row> train, ILogger {|TG0025:logger|}) => new(hp.C);",
        DefaultEvaluate)]
    [InlineData(
        "public static int Trainer => 1; [Train] public static Model {|TG0012:Train|}(Hyperparameters hp, Partition<Row> train) => new(hp.C);",
        DefaultEvaluate)]
    [InlineData(
        "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C); [Train(Name = \"Train\")] public static Model "
        + "{|TG0011:Other|}(Hyperparameters hp, Partition<Row> train) => new(hp.C);",
        DefaultEvaluate)]
    [InlineData(
        "[Train(Name = \"two words\")] public static Model {|TG0016:Train|}(Hyperparameters hp, Partition<Row> train) => new(hp.C); [Train] public static "
        + "Model Other(Hyperparameters hp, Partition<Row> train) => new(hp.C);",
        DefaultEvaluate)]
    [InlineData(DefaultTrain, "[Evaluate] public static double Evaluate(Model model, Partition<Row> data, ILogger {|TG0025:logger|}) => model.Weight;")]
    [InlineData(DefaultTrain + " public static int Number { [Train] {|TG0018:get|} => 1; }", DefaultEvaluate)]
    public Task WrongMethodsAreTold(string train, string evaluate) => Verify.ReportsAsync(Trainer.Of(train: train, evaluate: evaluate));

    [Fact]
    public Task AClassThatIsNotPartialIsTold() => Verify.ReportsAsync(Trainer.Of(type: "public static class {|TG0001:Wine|}"));

    [Fact]
    public Task AGenericClassIsTold() => Verify.ReportsAsync(Trainer.Of(type: "public static partial class {|TG0003:Wine|}<T>"));

    [Theory]
    [InlineData("Trainer")]
    [InlineData("TrainerInputs")]
    public Task AClassWithAGeneratedNameIsTold(string name) => Verify.ReportsAsync(Trainer.Of(
        type: $"public static partial class {name}",
        train: "[Train] public static Model {|TG0013:Train|}(Hyperparameters hp, Partition<Row> train) => new(hp.C);"));
}
