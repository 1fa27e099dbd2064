using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Datasets;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4018")]
public class UnknownMetricTests
{
    private const string Number = "[Evaluate] public static double Evaluate(Model model, Partition<Row> data) => 1;";
    private const string Scores = "[Evaluate] public static (double Score, double F1) Evaluate(Model model, Partition<Row> data) => (1, 1);";
    private const string Open = "[Evaluate] public static Evaluation Evaluate(Model model, Partition<Row> data) => new(1);";

    [Fact]
    public Task AMetricThatNothingComputesIsReported() => Verify.ReportsAsync(
        Search(Scores, "Wine.Tuner.RunAsync(new() { Objectives = [Objective.Minimize({|TG4018:\"auc\"|})] })"),
        "Nothing computes a metric 'auc' for 'Wine': expected 'f1' or 'logLoss' or 'score'");

    [Fact]
    public Task ADirectionThatNothingDeclaresIsReported() => Verify.ReportsAsync(
        Search(Scores, "Wine.Tuner.RunAsync(new() { Objectives = [Objective.Of({|TG4018:\"f1\"|})] })"),
        "Nothing declares a direction of 'f1' for 'Wine': expected 'logLoss' or 'score'");

    [Theory]
    [InlineData(Number, "Wine.Tuner.RunAsync(new() { Objectives = [Objective.Maximize({|TG4018:\"f1\"|}), Objective.Of(\"logLoss\")] })")]
    [InlineData(Number, "Wine.Tuner.RunAsync(new() { Objectives = [new({|TG4018:\"f1\"|}, Direction.Minimize)] })")]
    [InlineData(Open, "Wine.Tuner.RunAsync(tuning: new() { Objectives = new[] { Objective.Of({|TG4018:\"f1\"|}) } })")]
    [InlineData(Scores, "default(WorkflowContext)!.Wine.Tune(new() { Objectives = [Objective.Maximize({|TG4018:\"F1\"|})] })")]
    public Task SoIsAnyOther(string evaluate, string search) => Verify.ReportsAsync(Search(evaluate, search));

    [Theory]
    [InlineData(Scores, "Wine.Tuner.RunAsync(new() { Objectives = [Objective.Maximize(\"f1\"), Objective.Of(\"score\"), new(null, Direction.Minimize)] })")]
    [InlineData(Open, "Wine.Tuner.RunAsync(new() { Objectives = [Objective.Maximize(\"f1\"), Wine.Objectives.LogLoss] })")]
    [InlineData(Number, "Wine.Tuner.RunAsync(new() { Objectives = [Objective.Maximize(Guid.NewGuid().ToString())] })")]
    [InlineData(Number, "new TuningOptions<Wine.Hyperparameters> { Objectives = [Objective.Maximize(\"f1\")] }")]
    public Task WhatIsThereOrNotKnownIsNot(string evaluate, string search) => Verify.ReportsNothingAsync(Search(evaluate, search));

    [Theory]
    [InlineData("{|TG4018:\"logloss\"|}", "\"logLoss\"")]
    [InlineData("{|TG4018:\"LOG_LOSS\"|}", "\"logLoss\"")]
    public Task ANameThatIsNearlyRightIsCorrected(string before, string after) => Verify.FixesAsync<CorrectMemberName>(
        Search(Number, $"Wine.Tuner.RunAsync(new() {{ Objectives = [Objective.Of({before})] }})"),
        Search(Number, $"Wine.Tuner.RunAsync(new() {{ Objectives = [Objective.Of({after})] }})"));

    [Fact]
    public Task AnotherNameIsLeft() => Verify.OffersNothingAsync<CorrectMemberName>(
        Search(Number, "Wine.Tuner.RunAsync(new() { Objectives = [Objective.Of({|TG4018:\"loss\"|})] })"));

    private static string Search(string evaluate, string search) => Trainer.Of(evaluate: $$"""
        {{evaluate}}
            [Metric] public static double LogLoss(Model model, Partition<Row> data) => 1;
        """) + $$"""


        public static class Uses
        {
            public static object Search() => {{search}};
        }
        """;
}
