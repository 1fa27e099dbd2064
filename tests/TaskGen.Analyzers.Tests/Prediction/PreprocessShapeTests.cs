using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Prediction;

[Rule("TG3022")]
public class PreprocessShapeTests
{
    private const string Predict = "[Predict] public static int Predict(Model model, Features row) => 1;\n    ";

    [Fact]
    public Task OneThatMakesNothingIsReported() => Verify.ReportsAsync(
        Predicting.With(Predict + "[Preprocess] public static void {|TG3022:Prepare|}(Raw raw) { }"),
        "A preprocessing method makes features of raw records, but 'Prepare' returns nothing: let it return the features that it makes");

    [Theory]
    [InlineData("[Preprocess] public static Features {|TG3022:Prepare|}() => new(1, 2);")]
    [InlineData("[Preprocess] public static Features Prepare(Raw raw, int {|TG3022:more|}) => new(1, 2);")]
    [InlineData("[Preprocess] public static Task {|TG3022:Prepare|}(Raw raw) => Task.CompletedTask;")]
    [InlineData("[Preprocess] public static Features {|TG3022:Prepare|}(IReadOnlyList<Raw> raw) => new(1, 2);")]
    public Task SoIsEveryOtherWrongShape(string method) => Verify.ReportsAsync(Predicting.With(Predict + method));

    [Fact]
    public Task TwoOfThemAreOneTooMany() => Verify.ReportsAsync(Predicting.With(Predict + """
        [Preprocess] public static Features Prepare(Raw raw) => new(1, 2);
            [Preprocess] public static Features {|TG2045:Other|}(Raw raw) => new(1, 2);
        """));

    [Fact]
    public Task RawRecordsThatCannotBeWrittenAreReported() => Verify.ReportsAsync(
        Predicting.With(Predict + "[Preprocess] public static Features Prepare(System.IntPtr {|TG0009:raw|}) => new(1, 2);"));

    [Theory]
    [InlineData("[Preprocess] public static Features Prepare(Raw raw, CancellationToken token = default) => new(1, 2);")]
    [InlineData("[Preprocess] public static Features Prepare(byte[] raw) => new(1, 2);")]
    public Task RawRecordsBecomeFeatures(string method) => Verify.ReportsNothingAsync(Predicting.With(Predict + method));
}
