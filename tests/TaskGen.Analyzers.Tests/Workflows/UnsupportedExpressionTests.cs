using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1002")]
public class UnsupportedExpressionTests
{
    [Theory]
    [InlineData(
        "{|TG1002:number = 2|};", "an assignment", "values in a graph never change: declare a new local, or one without a value that each branch assigns once")]
    [InlineData(
        "var list = new[] { 1 }; {|TG1002:list[0] = number|};",
        "an assignment to a part of a value", "values in a graph never change: make the new value in a task, which returns it")]
    [InlineData("{|TG1002:int.TryParse(\"1\", out _)|};", "a call that sets variables by 'ref' or 'out'", "call it in a task, which returns what it sets")]
    [InlineData("{|TG1002:number++|};", "an increment or decrement", "values in a graph never change; declare a new local")]
    [InlineData(
        "Save({|TG1002:number += 1|});", "an assignment",
        "values in a graph never change: declare a new local, or one without a value that each branch assigns once")]
    [InlineData("Save({|TG1002:--number|});", "an increment or decrement", "values in a graph never change; declare a new local")]
    [InlineData(
        "{|TG1002:Plain(number)|};", "a call for its effect of a method that is no task", "make the method a task, use what it returns, or remove the call")]
    [InlineData(
        "{|TG1002:Console.WriteLine(number)|};", "a call for its effect of a method that is no task",
        "make the method a task, use what it returns, or remove the call")]
    [InlineData("var anonymous = {|TG1002:new { number }|};", "an anonymous object", "declare a record")]
    [InlineData("Save(({|TG1002:from i in new[] { 1 } select i|}).Count());", "a query expression", "write it with methods, or move it into a task")]
    [InlineData(
        "int a = 1, b = 2; {|TG1002:(a, b) = (b, a)|};", "an assignment",
        "values in a graph never change: declare a new local, or one without a value that each branch assigns once")]
    [InlineData("{|TG1002:var (a, (b, c)) = (1, (2, 3))|};", "a deconstruction of parts of parts", "deconstruct one level at a time")]
    public Task ExpressionsWithoutAMeaningAreReported(string statement, string construct, string instead) =>
        Verify.ReportsAsync(Source.Of(statement), $"In the graph of a workflow {construct} has no meaning: {instead}");

    [Theory]
    [InlineData("return new[] { number }.Sum({|TG1002:__frame|} => __frame + number);")]
    [InlineData("return number is var {|TG1002:__frame|} ? __frame : 0;")]
    [InlineData("return Flow.Map(new[] { number }, {|TG1002:__frame|} => Load(__frame + number)).Count;")]
    public Task AVariableWithTheNameOfTheFrameIsReported(string statements) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task] public static int Load(int number) => number;
            [Workflow] public static int Training(int number) { {{statements}} }
        }
        """,
        "In the graph of a workflow a variable called '__frame' has no meaning: give it another name");

    [Fact]
    public Task ACallOfWhatIsPrivateToAnotherClassIsReported() => Verify.ReportsAsync(
        """
        public static partial class Wine
        {
            private sealed record Own(int X);
            [Task] public static int Load(int number) => number;
            [Task] private static Own Wrap(Own own) => own;
            [Workflow] public static int Within(int number) => Load(number);
        }

        public static partial class Other
        {
            [Workflow] public static int Training(int number) => {|TG1002:Wine.Load(number)|};
        }
        """,
        "In the graph of a workflow a call of 'Load', for which 'Wine' has private members alone, has no meaning: make the private types that signatures "
        + "of 'Wine' mention internal");

    [Fact]
    public Task ATrainerThatIsPrivateToAnotherClassIsReported() => Verify.ReportsAsync("""
        [Dataset(TrainingUrl = "a.csv")]
        public static partial class Wine
        {
            private sealed record Row(double X, [Target] int Y);
            [Train] private static int Fit(int size, Partition<Row> train) => size;
            [Evaluate] private static double Score(int model, Partition<Row> data) => model;
        }

        public static partial class Other
        {
            [Workflow]
            public static async Task<int> Training(int number)
            {
                var results = await {|TG1002:Wine.Trainer.RunAsync(number)|};
                return results.Model;
            }
        }
        """);

    [Fact]
    public Task AnAwaitOfAnythingElseIsReported() => Verify.ReportsAsync(
        Source.Of("var text = {|TG1002:await File.ReadAllTextAsync(\"wine.csv\")|}; return Load(text);", "async Task<int>"));

    [Fact]
    public Task ATaskThatIsUsedWithoutAwaitIsReported() => Verify.ReportsAsync(
        TaskSource("var later = Later(number); return {|TG1002:later|};", "Task<int>"),
        "In the graph of a workflow a task that is not awaited has no meaning: write 'await later'");

    [Fact]
    public Task ATaskWithoutAValueIsAwaitedWhereItIsCalled() => Verify.ReportsAsync(
        TaskSource("var saved = {|TG1002:SaveLater(number)|}; await saved; return number;", "async Task<int>"),
        "In the graph of a workflow a task without a value that is awaited later has no meaning: await it where it is called");

    [Fact]
    public Task ATaskMayBeAwaitedLater() => Verify.ReportsNothingAsync(
        TaskSource("var (x, later) = (number, 2); var first = Later(x); var second = Later(later); return await first + await second;", "async Task<int>"));

    [Theory]
    [InlineData("return {|TG1002:Ordinary(number)|};", "Task<int>")]
    [InlineData(
        "Task<int> later; if (number > 0) { later = Later(number); } else { later = {|TG1002:Ordinary(number)|}; } return await later;", "async Task<int>")]
    [InlineData("var later = number > 0 ? Later(number) : {|TG1002:Ordinary(number)|}; return await later;", "async Task<int>")]
    [InlineData("return {|TG1002:Task.CompletedTask|};", "Task")]
    public Task ATaskOfSomethingElseIsReported(string body, string returns) => Verify.ReportsAsync(TaskSource(body, returns));

    [Theory]
    [InlineData("return SaveLater(number);", "Task")]
    public Task ATaskMayBeReturned(string body, string returns) => Verify.ReportsNothingAsync(TaskSource(body, returns));

    [Fact]
    public Task ASpanIsReported() => Verify.ReportsAsync(
        Source.Of("var span = {|TG1002:\"text\".AsSpan()|};"),
        "In the graph of a workflow a value of the type 'ReadOnlySpan<char>' has no meaning: use an array or list");

    [Fact]
    public Task WhatIsGeneratedIsReported() => Verify.ReportsAsync("""
        public static partial class Other
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Workflow] public static int Training(int number) => Twice(number);
        }

        public static partial class Wine
        {
            [Task] public static int Count(int number) => number;

            [Workflow]
            public static async Task<int> Counting(int number)
            {
                var awaited = await {|TG1002:Other.Workflows.Training.RunAsync|}(number);
                var task = {|TG1002:Other.Tasks.Twice.RunAsync|}(number);
                var inputs = {|TG1002:new Tasks.Count.Inputs(number)|};
                var definition = {|TG1002:Tasks.Count.Definition|}.Name;
                return Count(awaited);
            }
        }
        """);

    [Fact]
    public Task HelpersWithGeneratedTypesAreReported() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static int Count(int number) => number;

            public static Tasks.Count.Inputs Make(int number) => new(number);

            [Workflow]
            public static int Counting(int number)
            {
                var inputs = {|TG1002:Make(number)|};
                return Count(number);
            }
        }
        """);

    [Fact]
    public Task PureExpressionsWillDo() => Verify.ReportsNothingAsync(Source.Of("""
        var sum = number + Math.Max(number, 2) * 3;
        var text = $"{sum:N0} of {nameof(Twice)}";
        var numbers = new[] { sum, Plain(sum) };
        var pair = (First: numbers[0], Second: text.Length);
        var changed = new Version(1, pair.First) is { Major: var major } ? major : 0;
        return numbers.Select(item => item + pair.Second).OrderBy(static item => item).First() + changed;
        """, "int"));

    private static string TaskSource(string body, string returns) => $$"""
        public static partial class Wine
        {
            [Task] public static async Task<int> Later(int number) { await Task.Yield(); return number; }

            [Task] public static Task SaveLater(int number) => Task.CompletedTask;

            public static Task<int> Ordinary(int number) => Task.FromResult(number);

            [Workflow]
            public static {{returns}} Training(int number) { {{body}} }
        }
        """;
}
