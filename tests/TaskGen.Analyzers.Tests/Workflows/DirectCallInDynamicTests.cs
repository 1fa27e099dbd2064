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
        "'Twice' runs here as plain C#, without cache, retries and a node of its own: call it through the context, 'await flow.Wine.Twice(…)'");

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
