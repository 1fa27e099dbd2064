using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Prediction;

[Rule("TG3020")]
public class PreparedForNothingTests
{
    private const string Predict = "[Predict] public static int Predict(Model model, Features row) => 1;\n    ";

    [Fact]
    public Task WhatPredictDoesNotTakeIsReported() => Verify.ReportsAsync(
        Predicting.With(Predict + "[Preprocess] public static Row {|TG3020:Prepare|}(Raw raw) => new(1, 2, 3, 4);"),
        "'Prepare' makes 'Row', but [Predict] takes 'Features': return that");

    [Fact]
    public Task WithoutPredictNobodyTakesIt() => Verify.ReportsAsync(
        Predicting.With("[Preprocess] public static Features {|TG3020:Prepare|}(Raw raw) => new(1, 2);"),
        "'Prepare' makes 'Features', but 'Wine' has no [Predict] method: add one");

    [Fact]
    public Task AFeatureTransformComesFirst() => Verify.ReportsAsync(
        Transformed("[Preprocess] public static Seen {|TG3020:Prepare|}(Row row) => new(1, 2);"),
        "'Prepare' makes 'Seen', but the feature transform, through which predictions go, takes 'Row': return that");

    [Fact]
    public Task WhatItTakesIsFine() => Verify.ReportsNothingAsync(
        Transformed("public sealed record Raw(string Text); [Preprocess] public static Row Prepare(Raw raw) => new(1, 2);"));

    [Theory]
    [InlineData("[Preprocess] public static Features Prepare(Raw raw) => new(1, 2);")]
    [InlineData("[Preprocess] public static async Task<Features> Prepare(Raw raw) { await Task.Yield(); return new(1, 2); }")]
    [InlineData("[Preprocess] public static List<Features> Prepare(IReadOnlyList<Raw> raw, ILogger? log = null) => [];")]
    [InlineData("[Preprocess] public static Features Prepare(string raw) => new(raw.Length, 2);")]
    public Task WhatPredictTakesIsFine(string method) => Verify.ReportsNothingAsync(Predicting.With(Predict + method));

    private static string Transformed(string preprocess) => Trainer.Of(
        row: """
            public sealed record Row(double Alcohol, [Target] int Class);
                public sealed record Seen(double Log, [Target] int Class);
                [FeatureTransform] public static Seen Transform(Row row) => new(row.Alcohol, row.Class);
            """,
        train: "[Train] public static Model Train(Hyperparameters hp, Partition<Seen> train) => new(hp.C);",
        evaluate: $$"""
            [Evaluate] public static double Evaluate(Model model, Partition<Seen> data) => model.Weight;
                [Predict] public static int Predict(Model model, Seen row) => 1;
                {{preprocess}}
            """);
}
