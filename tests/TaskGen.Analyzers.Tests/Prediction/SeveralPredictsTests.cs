using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Prediction;

[Rule("TG3023")]
public class SeveralPredictsTests
{
    [Fact]
    public Task TwoForOneModelAreReported() => Verify.ReportsAsync(
        Predicting.With("""
            [Predict] public static int Predict(Model model, Features row) => 1;
                [Predict] public static int {|TG3023:Guess|}(object model, Row row) => 1;
            """),
        "'Predict' and 'Guess' both predict with what 'Train' returns, and a trainer has one predictor: remove one, or return both results in a record");

    [Fact]
    public Task OneForEachModelIsFine() => Verify.ReportsNothingAsync(Predicting.With(
        """
        [Predict] public static int Predict(Model model, Features row) => 1;
            [Predict] public static int Guess(string model, Row row) => 1;
        """,
        model: "object",
        train: "[Train] public static string Write(Hyperparameters hp, Partition<Row> train) => \"\";"));
}
