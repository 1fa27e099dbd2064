using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Prediction;

[Rule("TG3019")]
public class TargetAmongFeaturesTests
{
    private const string Method = "[Predict] public static int Predict(Model model, Features row) => row.Class;";

    [Fact]
    public Task ATargetIsReportedWhereItIsDeclared() => Verify.ReportsAsync(
        Predicting.With(Method, "double Acid, double Alcohol, int {|TG3019:Class|}"),
        "'Predict' is to predict from 'Class' of 'Features', a target, which is not known before: leave it out");

    [Fact]
    public Task AlsoAmongThoseOfManyRows() => Verify.ReportsAsync(Predicting.With(
        "[Predict] public static int[] Predict(Model model, IReadOnlyList<Features> rows) => [];",
        "double Acid, double Alcohol) { public int {|TG3019:Class|} { get; init; } } public sealed record Other(int X"));

    [Fact]
    public Task FeaturesAloneAndWholeRowsAreFine() => Verify.ReportsNothingAsync(Predicting.With(
        """
        [Predict] public static int Predict(Model model, Features row) => 1;
            [Predict] public static int Guess(string model, Row row) => 1;
        """,
        model: "object",
        train: "[Train] public static string Write(Hyperparameters hp, Partition<Row> train) => \"\";"));
}
