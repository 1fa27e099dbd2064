using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Prediction;

/// <summary>Where predictors are called: in tasks and dynamic workflows, not in the graph of a workflow.</summary>
public class PredictorCallTests
{
    [Fact]
    public Task ThePlaceForACallIsATask() => Verify.ReportsAsync(
        With("[Workflow] public static async Task<int> Flow(Wine.Features row) => {|TG1002:await Wine.Predictor.PredictAsync(row)|};"),
        "In the graph of a workflow an 'await' of something that is no task or workflow has no meaning: move it into a task");

    [Theory]
    [InlineData("[Task] public static async Task<int> Work(Wine.Features row) => await Wine.Predictor.PredictAsync(row);")]
    [InlineData(
        "[Workflow(Dynamic = true)] public static async Task<int> Flow(WorkflowContext flow, Wine.Features row) => "
        + "await Wine.Predictor.PredictAsync(row);")]
    [InlineData("[Task] public static async Task<int> Work(Wine.Model model, Wine.Features row) => await Wine.Predictor.With(model).PredictAsync(row);")]
    public Task ThereItIsFine(string method) => Verify.ReportsNothingAsync(With(method));

    private static string With(string method) => Predicting.With("[Predict] public static int Predict(Model model, Features row) => 1;")
        + $"\npublic static partial class Flows\n{{\n    {method}\n}}";
}
