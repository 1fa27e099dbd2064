using Microsoft.CodeAnalysis;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1021")]
public class DirectCallInDynamicTests
{
    [Fact]
    public Task ATaskThatIsCalledByItsOwnNameIsReported() => Verify.ReportsAsync(
        Search("return Wine.{|TG1021:Twice|}(count);"),
        "'Twice' runs here past the engine of the run, without cache, retries and a node of its own: "
        + "call it through the context, 'await flow.Wine.Twice(…)'");

    [Theory]
    [InlineData("return await {|TG1021:Later|}(count);")]
    [InlineData("var twices = new[] { 1, 2 }.Select({|TG1021:Twice|}); return twices.Sum();")]
    [InlineData("return await {|TG1021:Counting|}(count);")]
    public Task SoAreAwaitedCallsDelegatesAndWorkflows(string body) => Verify.ReportsAsync(Search(body));

    [Theory]
    [InlineData("return await flow.Wine.Twice(count);")]
    [InlineData("return await Deeper(flow, count);")]
    [InlineData("return Math.Max(count, nameof(Twice).Length);")]
    public Task CallsThroughTheContextAndThoseThatTakeItAreNot(string body) => Verify.ReportsNothingAsync(Search(body));

    [Theory]
    [InlineData("return {|TG1021:Twice|}(count);", "return await flow.Wine.Twice(count);")]
    [InlineData("return {|TG1021:Twice|}(count).GetHashCode();", "return (await flow.Wine.Twice(count)).GetHashCode();")]
    [InlineData("return await {|TG1021:Later|}(number: count);", "return await flow.Wine.Later(number: count);")]
    [InlineData("return {|TG1021:Twice|}({|TG1021:Twice|}(count));", "return await flow.Wine.Twice(await flow.Wine.Twice(count));")]
    public Task CallsAreTurned(string before, string after) => Verify.FixesAsync<CallThroughContext>(Search(before), Search(after));

    [Theory]
    [InlineData("Houses.Trainer", "(new(1))", "Houses.Fit")]
    [InlineData("Houses.Tuner", "()", "Houses.Tune")]
    [InlineData("Rooms.Trainers.Big", "(new(1))", "Rooms.Big")]
    [InlineData("Rooms.Tuners.Small", "(new() { Seed = 1 }, cancellationToken: default)", "Rooms.TuneSmall")]
    public Task TrainersAndTunersAreReportedToo(string callee, string arguments, string member) => Verify.ReportsAsync(
        Learning($"await {callee}.{{|TG1021:RunAsync|}}{arguments};"),
        $"'{callee}.RunAsync' runs here past the engine of the run, without cache, retries and a node of its own: "
        + $"call it through the context, 'await flow.{member}(…)'");

    [Theory]
    [InlineData("await Houses.Tuner.RunAsync(new(), new RunOptions());")]
    [InlineData("await Houses.Trainer.RunAsync(new(1), options: new());")]
    [InlineData("await flow.Houses.Tune();")]
    public Task RunsOfTheirOwnAreNot(string body) => Verify.ReportsNothingAsync(Learning(body));

    [Theory]
    [InlineData("await Houses.Trainer.{|TG1021:RunAsync|}(new(1));", "await flow.Houses.Fit(new(1));")]
    [InlineData("await Houses.Tuner.{|TG1021:RunAsync|}();", "await flow.Houses.Tune();")]
    [InlineData(
        "var study = await Rooms.Tuners.Big.{|TG1021:RunAsync|}(new() { Space = new Rooms.Spaces.Big { Size = [1, 2] }, Sampler = Sampler.Grid });",
        "var study = await flow.Rooms.TuneBig(new() { Space = new Rooms.Spaces.Big { Size = [1, 2] }, Sampler = Sampler.Grid });")]
    [InlineData("await Houses.Tuner.{|TG1021:RunAsync|}(new() { Seed = 2 }, cancellationToken: default);", "await flow.Houses.Tune(new() { Seed = 2 });")]
    public Task TheirCallsAreTurned(string before, string after) => Verify.FixesAsync<CallThroughContext>(Learning(before), Learning(after));

    [Fact]
    public Task ThoseOfAnInstanceAreReportedAndLeft() =>
        Verify.OffersNothingAsync<CallThroughContext>(Learning("await new Halls(3).Tuner.{|TG1021:RunAsync|}();"));

    [Fact]
    public Task SoAreTasksOfAReferencedAssembly() =>
        Verify.WithReferencesReportsAsync(Referring("return await {|TG1021:Later|}(1) + Steps.{|TG1021:Twice|}(count);"), Library);

    [Theory]
    [InlineData("return Steps.{|TG1021:Twice|}(count);", "return await flow.Steps.Twice(count);")]
    [InlineData("return await Steps.{|TG1021:Counting|}(count);", "return await flow.Steps.Counting(count);")]
    public Task CallsOfThoseAreTurnedToo(string before, string after) =>
        Verify.WithReferencesFixesAsync<CallThroughContext>(Referring(before), Referring(after), Library);

    private static PortableExecutableReference Library => Verify.Library("Acme.Shared", """
        namespace Acme.Shared;
        public static partial class Steps
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Workflow] public static Task<int> Counting(int number) => Task.FromResult(Twice(number));
        }
        """);

    private static string Referring(string body) => $$"""
        using Acme.Shared;

        public static partial class Wine
        {
            [Task] public static Task<int> Later(int number) => Task.FromResult(number);

            [Workflow(Dynamic = true)]
            public static async Task<int> Search(WorkflowContext flow, int count)
            {
                await Task.Yield();
                {{body}}
            }
        }
        """;

    private static string Learning(string body) => $$"""
        public static partial class Wine
        {
            [Workflow(Dynamic = true)]
            public static async Task Search(WorkflowContext flow)
            {
                {{body}}
            }
        }

        [Dataset(TrainingUrl = "houses.csv")]
        public static partial class Houses
        {
            public sealed record Hyperparameters([IntRange(1, 9)] int Size = 3);
            public sealed record Row(double X, [Target] int Y);
            [Train] public static double[] Fit(Hyperparameters hp, Partition<Row> train) => [hp.Size];
            [Evaluate] public static double Score(double[] model, Partition<Row> data) => model[0];
        }

        [Dataset(TrainingUrl = "rooms.csv")]
        public static partial class Rooms
        {
            public sealed record Hyperparameters([IntRange(1, 9)] int Size = 3);
            public sealed record Row(double X, [Target] int Y);
            [Train] public static double[] Big(Hyperparameters hp, Partition<Row> train) => [hp.Size];
            [Train] public static double[] Small(Hyperparameters hp, Partition<Row> train) => [hp.Size];
            [Evaluate] public static double Score(double[] model, Partition<Row> data) => model[0];
        }

        [Dataset(TrainingUrl = "halls.csv")]
        public sealed partial class Halls(int size)
        {
            public sealed record Hyperparameters([IntRange(1, 9)] int Size = 3);
            public sealed record Row(double X, [Target] int Y);
            [Train] public double[] Fit(Hyperparameters hp, Partition<Row> train) => [hp.Size + size];
            [Evaluate] public double Score(double[] model, Partition<Row> data) => model[0];
        }
        """;

    private static string Search(string body) => $$"""
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;

            [Task] public static Task<int> Later(int number) => Task.FromResult(number);

            [Workflow] public static async Task<int> Counting(int number) => await Later(number);

            [Workflow(Dynamic = true)]
            public static Task<int> Deeper(WorkflowContext flow, int count) => flow.Wine.Twice(count);

            [Workflow(Dynamic = true)]
            public static async Task<int> Search(WorkflowContext flow, int count)
            {
                await Task.Yield();
                {{body}}
            }
        }
        """;
}
