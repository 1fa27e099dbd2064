using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3006")]
public class EvaluateWithoutScoreTests
{
    [Theory]
    [InlineData("void", "nothing", "")]
    [InlineData("string", "string", "return \"\";")]
    [InlineData("(double Accuracy, double F1)", "(double Accuracy, double F1)", "return (1, 1);")]
    [InlineData("double[]", "double[]", "return [1];")]
    [InlineData("double?", "double?", "return 1;")]
    [InlineData("Evaluation?", "Evaluation?", "return null;")]
    [InlineData("Task<Evaluation?>", "Evaluation?", "return Task.FromResult<Evaluation?>(null);")]
    [InlineData("Task", "nothing", "return Task.CompletedTask;")]
    public Task AResultWithoutAScoreIsReported(string type, string shown, string body) => Verify.ReportsAsync(
        Trainer.Of(evaluate: $"[Evaluate] public static {type} {{|TG3006:Evaluate|}}(Model model, Partition<Row> data) {{ {body} }}"),
        $"'Evaluate' returns '{shown}', which has no score: return an Evaluation, a number, or a record or tuple with a number called 'Score'");

    [Theory]
    [InlineData("double", "return 1;")]
    [InlineData("int", "return 1;")]
    [InlineData("decimal", "return 1;")]
    [InlineData("Evaluation", "return new(1);")]
    [InlineData("Task<Evaluation>", "return Task.FromResult(new Evaluation(1));")]
    [InlineData("ValueTask<float>", "return new(1f);")]
    [InlineData("(double Score, double F1, string Note)", "return (1, 1, \"\");")]
    [InlineData("Scores", "return new(1, 1);")]
    public Task ScoresWillDo(string type, string body) => Verify.ReportsNothingAsync(Trainer.Of(
        evaluate: "public sealed record Scores(int Score, float F1); "
        + $"[Evaluate] public static {type} Evaluate(Model model, Partition<Row> data) {{ {body} }}"));
}
