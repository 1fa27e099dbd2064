using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1022")]
public class MapInDynamicTests
{
    [Fact]
    public Task AMapOverCallsThroughTheContextIsReported() => Verify.ReportsAsync(
        Search("await Flow.{|TG1022:Map|}(numbers, number => flow.Wine.Twice(number), new() { Concurrency = 4 });"),
        "'Flow.Map' is plain C# here, which waits for one call of 'Twice' after the other whatever the options say: "
        + "let the engine map it, 'await flow.MapAsync(…)'");

    [Theory]
    [InlineData("Flow.{|TG1022:Map|}(numbers, number => Twice(number));")]
    [InlineData("Flow.{|TG1022:Map|}(numbers, Twice);")]
    [InlineData("await Flow.{|TG1022:Map|}(numbers, flow.Wine.Twice);")]
    [InlineData("await Flow.{|TG1022:TryMap|}(numbers, async Task<int> (int number) => await flow.Wine.Scale(number, 2) + 1);")]
    [InlineData("await Flow.{|TG1022:Map|}([0.5], rate => Houses.Trainer.RunAsync(rate));")]
    [InlineData("await Flow.{|TG1022:Map|}(numbers, number => Ponds.Tuner.RunAsync(new() { Seed = number }));")]
    public Task SoAreDirectCallsDelegatesAndTrainersOnce(string statement) => Verify.ReportsAsync(Search(statement));

    [Theory]
    [InlineData("await flow.MapAsync(numbers, Tasks.Twice.Definition, number => new(number));")]
    [InlineData("Flow.Map(numbers, number => number + 1);")]
    [InlineData("Flow.Map(await flow.Wine.Listed(2), number => number + 1);")]
    public Task MapsOfTheEngineAndThoseWithoutTasksAreNot(string statement) => Verify.ReportsNothingAsync(Search(statement));

    [Theory]
    [InlineData(
        "await Flow.{|TG1022:Map|}(numbers, number => flow.Wine.Twice(number), new() { Concurrency = 4 });",
        "await flow.MapAsync(numbers, Tasks.Twice.Definition, number => new(number), new() { Concurrency = 4 });")]
    [InlineData(
        "var results = Flow.{|TG1022:Map|}(await flow.Wine.Listed(1), number => Scale(number, by: 2));",
        "var results = await flow.MapAsync(await flow.Wine.Listed(1), Tasks.Scale.Definition, number => new(number, By: 2));")]
    [InlineData(
        "Flow.{|TG1022:Map|}(numbers, static number => Save(token: default, number: number));",
        "await flow.MapAsync(numbers, Tasks.Save.Definition, static number => new(Number: number));")]
    [InlineData(
        "var count = (await Flow.{|TG1022:TryMap|}(numbers, numbers, async Task<int> (int a, int b) => await flow.Wine.Scale(a, b), new() { MinSuccesses = "
        + "1 })).Count;",
        "var count = (await flow.TryMapAsync(numbers, numbers, Tasks.Scale.Definition, (int a, int b) => new(a, b), new() { MinSuccesses = 1 })).Count;")]
    [InlineData(
        "await Flow.{|TG1022:Map|}([0.5], rate => flow.Houses.Fit(rate));",
        "await flow.MapAsync([0.5], Houses.TrainerDefinition.Workflow, rate => new(rate));")]
    [InlineData(
        "await Flow.{|TG1022:Map|}([0.5], rate => Houses.Trainer.RunAsync(rate));",
        "await flow.MapAsync([0.5], Houses.TrainerDefinition.Workflow, rate => new(rate));")]
    [InlineData(
        "await Flow.{|TG1022:Map|}(numbers, number => Ponds.Tuner.RunAsync(new() { Seed = number }));",
        "await flow.MapAsync(numbers, Ponds.TunerDefinition.Workflow, number => new(new() { Seed = number }));")]
    [InlineData(
        "await Flow.{|TG1022:Map|}(numbers, number => flow.Ponds.Tune(new() { Seed = number }));",
        "await flow.MapAsync(numbers, Ponds.TunerDefinition.Workflow, number => new(new() { Seed = number }));")]
    [InlineData(
        "await Flow.{|TG1022:Map|}(numbers, number => flow.Wine_Inner.Deeper(number));",
        "await flow.MapAsync(numbers, Inner.Workflows.Deeper.Definition, number => new(number));")]
    public Task TheEngineMaps(string before, string after) => Verify.FixesAsync<MapThroughContext>(Search(before), Search(after));

    [Theory]
    [InlineData("await Flow.{|TG1022:Map|}(numbers, async Task<int> (int number) => await flow.Wine.Twice(number) + 1);")]
    [InlineData("await Flow.{|TG1022:Map|}(numbers, async Task<int> (int number) => await flow.Wine.Twice(await flow.Wine.Twice(number)));")]
    [InlineData("await Flow.{|TG1022:Map|}(numbers, flow.Wine.Twice);")]
    [InlineData("await Flow.{|TG1022:Map|}(call: number => flow.Wine.Twice(number), items: numbers);")]
    public Task WhatDoesMoreThanACallIsLeft(string statement) => Verify.OffersNothingAsync<MapThroughContext>(Search(statement));

    private static string Search(string statement) => $$"""
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;

            [Task] public static int Scale(int number, int by) => by * number;

            [Task] public static void Save(int number, CancellationToken token = default) { }

            [Task] public static int[] Listed(int count) => new int[count];

            public static partial class Inner
            {
                [Workflow] public static int Deeper(int number) => Twice(number);
            }

            [Workflow(Dynamic = true)]
            public static async Task Search(WorkflowContext flow, int[] numbers)
            {
                await Task.Yield();
                {{statement}}
            }
        }

        [Dataset(TrainingUrl = "houses.csv")]
        public static partial class Houses
        {
            public sealed record Row(double X, [Target] int Y);
            [Train] public static double[] Fit(double rate, Partition<Row> train) => [rate];
            [Evaluate] public static double Score(double[] model, Partition<Row> data) => model[0];
        }

        [Dataset(TrainingUrl = "ponds.csv")]
        public static partial class Ponds
        {
            public sealed record Hyperparameters([IntRange(1, 9)] int Size = 3);
            public sealed record Row(double X, [Target] int Y);
            [Train] public static double[] Fit(Hyperparameters hp, Partition<Row> train) => [hp.Size];
            [Evaluate] public static double Score(double[] model, Partition<Row> data) => model[0];
        }
        """;
}
