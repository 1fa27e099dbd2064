using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Prediction;

[Rule("TG3018")]
public class FeaturesDifferTests
{
    private const string Method = "[Predict] public static int Predict(Model model, Features {|TG3018:row|}) => 1;";

    [Fact]
    public Task EachDifferenceIsNamed() => Verify.ReportsAsync(
        Predicting.With(Method, "float Acid, string Colour, int Id"),
        "'Predict' takes a 'Features', whose members are not the features of 'Row', from which the model learns ('Acid' is 'float' and there 'double', "
        + "'Colour' (string) is none of them, 'Id' is in the row, but no feature, it lacks 'Alcohol' (double)): take 'Row', or correct the record");

    [Theory]
    [InlineData("double Acid")]
    [InlineData("double Acid, double Alcohol, double More")]
    [InlineData("double Acid, double? Alcohol")]
    [InlineData("double acid, double alcohol")]
    [InlineData("double Acid, double[] Alcohol")]
    public Task AnyOtherMemberIsReported(string features) => Verify.ReportsAsync(Predicting.With(Method, features));

    [Theory]
    [InlineData("IReadOnlyList<Features>")]
    [InlineData("Partition<Features>")]
    public Task SoAreThoseOfManyRows(string type) => Verify.ReportsAsync(Predicting.With(
        $"[Predict] public static int[] Predict(Model model, {type} {{|TG3018:rows|}}) => [];", "double Acid"));

    [Theory]
    [InlineData("double Alcohol, double Acid")]
    [InlineData("double Acid, double Alcohol = 12.5")]
    [InlineData("double Acid) { public required double Alcohol { get; init; } } public sealed record Other(int X")]
    public Task TheSameMembersInAnyOrderAreFine(string features) => Verify.ReportsNothingAsync(
        Predicting.With("[Predict] public static int Predict(Model model, Features row) => 1;", features));

    [Theory]
    [InlineData("[Predict] public static int Predict(Model model, Row row) => 1;")]
    [InlineData("[Predict] public static int[] Predict(Model model, IReadOnlyList<Row> rows) => [];")]
    [InlineData("[Predict] public static List<int> Predict(Model model, Partition<Row> rows) => [];")]
    public Task TheRowItselfIsFine(string method) => Verify.ReportsNothingAsync(Predicting.With(method));

    [Fact]
    public Task WithAFeatureTransformTheModelSeesWhatItMakes() => Verify.ReportsAsync(
        Datasets.Trainer.Of(
            row: """
                public sealed record Row(double Alcohol, [Target] int Class);
                    public sealed record Seen(double Log, [Target] int Class);
                    [FeatureTransform] public static Seen Transform(Row row) => new(row.Alcohol, row.Class);
                """,
            train: "[Train] public static Model Train(Hyperparameters hp, Partition<Seen> train) => new(hp.C);",
            evaluate: """
                [Evaluate] public static double Evaluate(Model model, Partition<Seen> data) => model.Weight;
                    [Predict] public static int Predict(Model model, Row {|TG3018:row|}) => 1;
                """));
}
