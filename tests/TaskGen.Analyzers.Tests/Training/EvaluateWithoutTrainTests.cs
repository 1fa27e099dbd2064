using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3002")]
public class EvaluateWithoutTrainTests
{
    [Fact]
    public Task EvaluationAloneIsReported() => Verify.ReportsAsync(
        Trainer.Of(train: "", evaluate: "[Evaluate] public static double {|TG3002:Evaluate|}(Model model, Partition<Row> data) => model.Weight;"),
        "'Evaluate' scores a model, but nothing in 'Wine' trains one: add a [Train] method");
}
