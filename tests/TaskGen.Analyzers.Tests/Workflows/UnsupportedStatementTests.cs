using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1001")]
public class UnsupportedStatementTests
{
    [Theory]
    [InlineData(
        "{|TG1001:for|} (var i = 0; i < 3; i++) { Save(i); }", "a 'for' loop", "call the task for each item with Flow.Map, or make the workflow dynamic "
        + "with [Workflow(Dynamic = true)]")]
    [InlineData(
        "{|TG1001:foreach|} (var i in new[] { 1 }) { Save(i); }", "a 'foreach' loop",
        "call the task for each item with Flow.Map, or make the workflow dynamic with [Workflow(Dynamic = true)]")]
    [InlineData(
        "{|TG1001:while|} (number > 1) { }", "a 'while' loop", "move the loop into a task, or make the workflow dynamic with [Workflow(Dynamic = true)]")]
    [InlineData(
        "{|TG1001:do|} { } while (number > 1);", "a 'do' loop", "move the loop into a task, or make the workflow dynamic with [Workflow(Dynamic = true)]")]
    [InlineData(
        "{|TG1001:try|} { Save(number); } finally { }", "a 'try' statement",
        "failures are handled by retries and Flow.TryMap; move it into a task, or make the workflow dynamic with [Workflow(Dynamic = true)]")]
    [InlineData("{|TG1001:using|} (Stream.Null) { }", "a 'using' statement", "resources live inside one task; move it into a task")]
    [InlineData("{|TG1001:using|} var stream = Stream.Null;", "a 'using' declaration", "resources live inside one task; move it into a task")]
    [InlineData("{|TG1001:lock|} (string.Empty) { }", "a 'lock' statement", "nodes share no state; remove it")]
    [InlineData("{|TG1001:unchecked|} { Save(number); }", "an 'unchecked' block", "write unchecked(…) around the expression")]
    [InlineData("{|TG1001:checked|} { Save(number); }", "a 'checked' block", "write checked(…) around the expression")]
    [InlineData("{|TG1001:ref|} int other = ref number;", "a 'ref' local", "values in a graph are not shared; remove 'ref'")]
    [InlineData("{|TG1001:void|} Local() { }", "a local function", "make it a static method of the class")]
    public Task StatementsWithoutAMeaningAreReported(string statement, string construct, string instead) =>
        Verify.ReportsAsync(Source.Of(statement), $"In the graph of a workflow {construct} has no meaning: {instead}");

    [Fact]
    public Task EveryStatementIsReported() => Verify.ReportsAsync(Source.Of("""
        var one = Twice(number);
        {|TG1001:for|} (;;) { }
        {|TG1001:while|} (one > 2) { }
        return one;
        """, "int"));

    [Fact]
    public Task CallersOfABrokenWorkflowStillCompile() => Verify.ReportsAsync(Source.Of("{|TG1001:while|} (number > 1) { }") + """

        public static class Program
        {
            public static Task Run() => Wine.Workflows.Training.RunAsync(1);
        }
        """);

    [Fact]
    public Task TheLanguageOfWorkflowsWillDo() => Verify.ReportsNothingAsync(Source.Of("""
        const string Path = "wine.csv";
        int loaded = Load(Path), other = await LoadAsync($"{Path}.{number + 1}").ConfigureAwait(false);
        var (train, test) = Split(loaded);
        (var first, _) = Split(Twice(other));
        Save(train);
        ;
        _ = Twice(test);
        var list = new List<int> { first, Plain(other) }.Where(item => item > 1).ToList();
        return (list.Count, number > 1 ? "many" : null);
        """, "async Task<(int Count, string? Text)>"));

    [Fact]
    public Task AnArrowWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;
            [Task] public static void Save(int number) { }
            [Workflow] public static int Training(int number) => Twice(Twice(number));
            [Workflow] public static void Saving(int number) => Save(Training(number));
            [Workflow] public static int Constant() => 1;
        }
        """);
}
