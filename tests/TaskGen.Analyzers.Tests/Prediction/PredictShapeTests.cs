using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Prediction;

[Rule("TG3021")]
public class PredictShapeTests
{
    [Fact]
    public Task FeaturesThatAreNoRecordAreReported() => Verify.ReportsAsync(
        Predicting.With("[Predict] public static int Predict(Model model, double[] {|TG3021:row|}) => 1;"),
        "A prediction method makes predictions of a model and features, but 'Predict' takes 'row', a 'double[]', which is no record: let it take the model, "
        + "then the features of one row, or an IReadOnlyList or Partition of them, and services");

    [Theory]
    [InlineData("[Predict] public static int {|TG3021:Predict|}() => 1;")]
    [InlineData("[Predict] public static int {|TG3021:Predict|}(Model model) => 1;")]
    [InlineData("[Predict] public static int Predict(Model model, Features row, double {|TG3021:threshold|}) => 1;")]
    [InlineData("[Predict] public static int Predict(Model model, string {|TG3021:row|}) => 1;")]
    [InlineData("[Predict] public static int Predict(Model model, Features[] {|TG3021:rows|}) => 1;")]
    [InlineData("[Predict] public static int Predict(Model model, List<Features> {|TG3021:rows|}) => 1;")]
    [InlineData("[Predict] public static int Predict(Model model, Features row, WorkflowContext {|TG3021:flow|}) => 1;")]
    [InlineData("[Predict] public static void {|TG3021:Predict|}(Model model, Features row) { }")]
    [InlineData("[Predict] public static Task {|TG3021:Predict|}(Model model, Features row) => Task.CompletedTask;")]
    [InlineData("[Predict] public static int {|TG3021:Predict|}(Model model, IReadOnlyList<Features> rows) => 1;")]
    [InlineData("[Predict] public static string {|TG3021:Predict|}(Model model, Partition<Features> rows) => \"\";")]
    public Task SoIsEveryOtherWrongShape(string method) => Verify.ReportsAsync(Predicting.With(method));

    [Theory]
    [InlineData("[Predict] public int {|TG0002:Predict|}(Model model, Features row) => 1;")]
    [InlineData("[Predict] public static int {|TG0003:Predict|}<T>(Model model, Features row) => 1;")]
    [InlineData("[Predict] public static int Predict(Model model, ref Features {|TG0004:row|}) => 1;")]
    [InlineData("[Predict] public static System.IntPtr {|TG0010:Predict|}(Model model, Features row) => 1;")]
    [InlineData("[Predict] public static int {|TG0014:Dataset|}(Model model, Features row) => 1;")]
    [InlineData("[Predict(Retries = {|TG0022:-1|})] public static int Predict(Model model, Features row) => 1;")]
    [InlineData("[Predict(Timeout = {|TG0023:\"1m\"|})] public static int[] Predict(Model model, Partition<Features> rows) => [];")]
    [InlineData("[Predict(Cache = true)] public static int Predict(Model model, Features row) => {|TG5001:DateTime.Now|}.Year;")]
    [InlineData("[Predict] public static int Predict(Model model, Features row) => {|TG0032:Task.Delay(1).ContinueWith(_ => 1).Result|};")]
    public Task WhatTasksMustNotBeIsReportedAlike(string method) => Verify.ReportsAsync(
        method.Contains("public int", StringComparison.Ordinal)
            ? Predicting.With(method).Replace("static partial class", "partial class", StringComparison.Ordinal)
            : Predicting.With(method));

    [Theory]
    [InlineData("[Predict] public static int Predict(Model model, Features row) => 1;")]
    [InlineData("[Predict(Timeout = \"1m\")] public static Task<string?> Predict(Model model, Features row) => Task.FromResult<string?>(null);")]
    [InlineData("[Predict] public static ValueTask<int[]> Predict(Model model, Features row, ILogger? log = null) => new([1]);")]
    [InlineData("[Predict] public static (int Class, double Weight) Predict(Model model, Row row, [Service] HttpClient? client = null) => (1, 2);")]
    [InlineData("[Predict] public static IEnumerable<int> Predict(Model model, IReadOnlyList<Features> rows) => [];")]
    [InlineData("[Predict] public static Task<List<string>> Predict(Model model, Partition<Features> rows, CancellationToken token = default) => null!;")]
    public Task AModelAndFeaturesArePredictedFrom(string method) => Verify.ReportsNothingAsync(Predicting.With(method));
}
