using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Fixes;

public class LeaveServiceOutTests
{
    private const string Made = "{|TG1007:new CancellationTokenSource().Token|}";

    [Fact]
    public Task TheArgumentIsLeftOutAndThoseBehindItAreNamed() => Verify.FixesAsync<LeaveServiceOut>(
        With($"return Load(text, {Made}) + Load(token: {Made}, text: text) + Count(text, {Made}, {{|TG1007:TimeProvider.System|}}, 2 /* twice */);"),
        With("return Load(text) + Load(text: text) + Count(text, times: 2 /* twice */);"),
        "leave");

    [Fact]
    public Task OrThatOfTheWorkflowIsPassedOn() => Verify.FixesAsync<LeaveServiceOut>(
        With($"return Load(text, {Made}) + Count(text, token: {Made});"), With("return Load(text, stop) + Count(text, token: stop);"), "pass");

    [Fact]
    public Task NothingIsOfferedForAServiceThatIsRequired() => Verify.OffersNothingAsync<LeaveServiceOut>("""
        public static partial class Wine
        {
            [Task] public static int Load(string text, TimeProvider {|TG0025:time|}) => text.Length;
            [Workflow] public static int Training(string text) => Load(text, {|TG1007:TimeProvider.System|});
        }
        """);

    private static string With(string statement) => $$"""
        public static partial class Wine
        {
            [Task] public static int Load(string text, CancellationToken token = default) => text.Length;
            [Task] public static int Count(string text, CancellationToken token = default, TimeProvider? time = null, int times = 1) => times;

            [Workflow]
            public static int Training(string text, CancellationToken stop = default)
            {
                {{statement}}
            }
        }
        """;
}
