using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Analyzers.Tests.Workflows;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Fixes;

public class MakeDynamicTests
{
    [Fact]
    public Task CallsInALoopGoThroughTheContext() => VerifyAsync(
        "public static int Training(int number, CancellationToken token = default)",
        """
        // until it is large
                var result = Load("a" + Twice(number, token)); // a comment
                {|TG1001:while|} (result < 100)
                {
                    result = Wine.Twice(number: result, token: token);

                    Save(result, null);
                }

                return result;
        """,
        "[Workflow(Dynamic = true)]",
        "public static async Task<int> Training(WorkflowContext flow, int number, CancellationToken token = default)",
        """
        // until it is large
                var result = await flow.Wine.Load("a" + await flow.Wine.Twice(number)); // a comment
                while (result < 100)
                {
                    result = await flow.Wine.Twice(number: result);

                    await flow.Wine.Save(result);
                }

                return result;
        """);

    [Fact]
    public Task AFailureMayBeCaught() => VerifyAsync(
        "public static async Task Training(string flow)",
        """
        {|TG1001:try|} { Save(await LoadAsync(flow).ConfigureAwait(false)); }
                catch (IOException) { Save(Split(1).Train); }
        """,
        "[Workflow(Dynamic = true)]",
        "public static async Task Training(WorkflowContext context, string flow)",
        """
        try { await context.Wine.Save(await context.Wine.LoadAsync(flow).ConfigureAwait(false)); }
                catch (IOException) { await context.Wine.Save((await context.Wine.Split(1)).Train); }
        """);

    [Fact]
    public Task SeveralReasonsAreOneEdit() => VerifyAsync(
        "public static void Training(int number)",
        "{|TG1001:for|} (var i = 0; i < number; i++) { Save(i); } {|TG1001:lock|} (string.Empty) { } {|TG1002:number++|};",
        "[Workflow(Dynamic = true)]",
        "public static async Task Training(WorkflowContext flow, int number)",
        "for (var i = 0; i < number; i++) { await flow.Wine.Save(i); } lock (string.Empty) { } number++;");

    [Theory]
    [InlineData(
        "Task<int>",
        "if (number > 1) { return LoadAsync(\"a\"); } {|TG1001:while|} (number > 1) { } return number > 2 ? LoadAsync(\"b\") : {|TG1002:Task.FromResult(1)|};",
        "if (number > 1) { return await flow.Wine.LoadAsync(\"a\"); } while (number > 1) { } return await (number > 2 ? flow.Wine.LoadAsync(\"b\") : "
        + "Task.FromResult(1));")]
    public Task AMethodThatGaveItsTaskBackAwaitsIt(string type, string before, string after) => VerifyAsync(
        $"public static {type} Training(int number)", before, "[Workflow(Dynamic = true)]",
        $"public static async {type} Training(WorkflowContext flow, int number)", after);

    [Fact]
    public Task AMapStaysOne() => VerifyAsync(
        "public static async Task<int> Training(int[] numbers)",
        """
        var twice = Flow.Map(numbers, number => Twice(number), new() { Concurrency = 2 });
                {|TG1001:foreach|} (var number in await Flow.Map(twice, number => LoadAsync($"{number}"))) { Save(number); }
                Flow.Map(twice, number => Save(number));
                return twice.Count;
        """,
        "[Workflow(Dynamic = true)]",
        "public static async Task<int> Training(WorkflowContext flow, int[] numbers)",
        """
        var twice = await flow.MapAsync(numbers, Tasks.Twice.Definition, number => new(number), new() { Concurrency = 2 });
                foreach (var number in await flow.MapAsync(twice, Tasks.LoadAsync.Definition, number => new($"{number}"))) { await flow.Wine.Save(number); }
                await flow.MapAsync(twice, Tasks.Save.Definition, number => new(number));
                return twice.Count;
        """);

    [Theory]
    [InlineData("int", "var count = 0; foreach (var i in new[] { 1 }) { count += i; } return new[] { 1 }.Select(i => Twice(i)).Sum();")]
    [InlineData("int", "while (number > 1) { } Func<int, CancellationToken, int> f = Twice; return f(1, default);")]
    [InlineData("int", "while (number > 1) { } static int Local() => Twice(1); return Local();")]
    [InlineData("int", "lock (string.Empty) { return Twice(1); }")]
    [InlineData("int", "ref int other = ref number; return Twice(other);")]
    [InlineData("IEnumerable<int>", "yield return Twice(number);")]
    [InlineData("void", "while (number > 1) { }")]
    [InlineData("void", "while (number > 1) { } Flow.Map([number], n => Save(Twice(n)));")]
    [InlineData("int", "while (number > 1) { } return LoadAsync(\"a\").Result;")]
    public Task NothingIsOfferedWhereSomethingCannotBeTurned(string type, string statements) => OffersNothingAsync(Source.Of(statements, type));

    [Fact]
    public Task NorWhereOthersCallTheMethod() => OffersNothingAsync(
        Source.Of("while (number > 1) { number = Twice(number); }") + "\npublic static class Program { public static void Run() => Wine.Training(1); }");

    [Theory]
    [InlineData("/// <summary>Counts.</summary>\n    /// <param name=\"number\">To where.</param>")]
    [InlineData("/// <param name=\"number\">To where.</param>\n    /// <returns>Something.</returns>")]
    public Task TheContextIsDocumentedWhereOtherParametersAre(string comment) => Verify.FixesAsync<MakeDynamic>(
        Documented(comment, "[Workflow]", "int", "", "{|TG1001:while|} (number > 1) { } return Twice(number);"),
        Documented(
            comment.Replace("/// <param", "/// <param name=\"flow\">What tasks are called through.</param>\n    /// <param", StringComparison.Ordinal),
            "[Workflow(Dynamic = true)]", "async Task<int>", "WorkflowContext flow, ", "while (number > 1) { } return await flow.Wine.Twice(number);"));

    private static string Documented(string comment, string attribute, string type, string context, string body) => $$"""
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;

            {{comment}}
            {{attribute}}
            public static {{type}} Training({{context}}int number) { {{body}} }
        }
        """;

    [Fact]
    public Task OtherClassesAndTrainersAreCalledByTheirNames() => Verify.FixesAsync<MakeDynamic>(
        Houses("", "[Workflow]", "public static async Task<string> Estimate(\n        double weight,\n        double limit)", """
                var results = await Houses.Trainer.RunAsync(new(weight));
                {|TG1001:while|} (results.Model.Slope > limit)
                {
                    results = await Houses.Trainer.RunAsync((await Houses.Tuner.RunAsync()).Best.Hyperparameters);
                }

                return results.Model.Slope.Describe(Other.Inner.Sub(1));
        """),
        Houses(
            "using Acme.More;\n", "[Workflow(Dynamic = true)]",
            "public static async Task<string> Estimate(\n        WorkflowContext flow,\n        double weight,\n        double limit)", """
                var results = await flow.Houses.Train(new(weight));
                while (results.Model.Slope > limit)
                {
                    results = await flow.Houses.Train((await flow.Houses.Tune()).Best.Hyperparameters);
                }

                return await flow.Selling.Describe(results.Model.Slope, await flow.Other_Inner.Sub(1));
        """));

    private static Task VerifyAsync(string signature, string before, string fixedAttribute, string fixedSignature, string after) =>
        Verify.FixesAsync<MakeDynamic>(With("[Workflow]", signature, before), With(fixedAttribute, fixedSignature, after));

    private static Task OffersNothingAsync(string source) => Verify.OffersNothingInAsync<MakeDynamic>(source);

    private static string With(string attribute, string signature, string statements) =>
        Source.Of(statements, "void").Replace("[Workflow]", attribute, StringComparison.Ordinal).Replace(
            "public static void Training(int number)", signature, StringComparison.Ordinal);

    private static string Houses(string usings, string attribute, string signature, string statements) => $$"""
        using Other = Acme.More.Other;
        {{usings}}
        namespace Acme
        {
            [Dataset(TrainingUrl = "houses.csv")]
            public static partial class Houses
            {
                public sealed record Hyperparameters(double Weight = 1);
                public sealed record Row(double Area, [Target] double Price);
                public sealed record Line(double Slope);

                [Train] public static Line Train(Hyperparameters hp, Partition<Row> train) => new(hp.Weight);
                [Evaluate] public static double Evaluate(Line model, Partition<Row> data) => model.Slope;
            }

            public static partial class Selling
            {
                [Task] public static string Describe(this double slope, int count) => FormattableString.Invariant($"{slope} {count}");

                {{attribute}}
                {{signature}}
                {
        {{statements}}
                }
            }
        }

        namespace Acme.More
        {
            public static partial class Other
            {
                public static partial class Inner
                {
                    [Workflow] public static int Sub(int number) => number + 1;
                }
            }
        }
        """;
}
