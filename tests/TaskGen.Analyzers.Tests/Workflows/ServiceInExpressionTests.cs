using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1008")]
public class ServiceInExpressionTests
{
    [Theory]
    [InlineData("Save({|TG1008:token|}.IsCancellationRequested ? 1 : 2);", "token")]
    [InlineData("var copy = {|TG1008:logger|};", "logger")]
    [InlineData("Save(new List<int>().Select(item => {|TG1008:logger|} is null ? item : 0).Count());", "logger")]
    public Task AServiceInAnExpressionIsReported(string statement, string parameter) => Verify.ReportsAsync(
        Source.Of(statement, parameters: "ILogger? logger = null, CancellationToken token = default"),
        $"'{parameter}' is a service, which exists inside tasks only: use it in a task, or pass it to one as it is");

    [Fact]
    public Task AServiceThatIsPassedOnWillDo() => Verify.ReportsNothingAsync(
        Source.Of("Save(Twice(number, token), logger);", parameters: "int number, ILogger? logger = null, CancellationToken token = default"));
}
