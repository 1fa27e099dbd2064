using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Prediction;

[Rule("TG3017")]
public class ModelNotTrainedTests
{
    [Fact]
    public Task AModelThatNobodyTrainsIsReported() => Verify.ReportsAsync(
        Predicting.With("[Predict] public static int Predict(string {|TG3017:model|}, Features row) => 1;"),
        "'Predict' takes a 'string', which no [Train] method of 'Wine' returns: take a 'Model'");

    [Fact]
    public Task WithoutTrainingThereIsNone() => Verify.ReportsAsync(
        Trainer.Of(train: "", evaluate: "[Predict] public static int Predict(Model {|TG3017:model|}, Row row) => 1;"),
        "'Predict' takes a 'Model', which no [Train] method of 'Wine' returns: add a [Train] method");

    [Theory]
    [InlineData("Model")]
    [InlineData("object")]
    [InlineData("Model?")]
    public Task WhatTakesATrainedModelIsFine(string type) => Verify.ReportsNothingAsync(
        Predicting.With($"[Predict] public static int Predict({type} model, Features row) => 1;"));

    [Fact]
    public Task AModelWithMetadataIsItself() => Verify.ReportsNothingAsync(Trainer.Of(
        train: "[Train] public static Model<Model> Train(Hyperparameters hp, Partition<Row> train) => new(new Model(hp.C));",
        evaluate: """
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
                [Predict] public static double Predict(Model model, Row row) => model.Weight * row.Acid;
            """));
}
