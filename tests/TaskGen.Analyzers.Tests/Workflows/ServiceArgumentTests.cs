using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1007")]
public class ServiceArgumentTests
{
    [Theory]
    [InlineData("_ = Twice(number, {|TG1007:new CancellationTokenSource().Token|});", "token", "CancellationToken")]
    [InlineData("Save(number, {|TG1007:Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance|});", "logger", "ILogger?")]
    [InlineData("_ = Twice(number, token: {|TG1007:new CancellationToken(true)|});", "token", "CancellationToken")]
    public Task AServiceMadeInTheBodyIsReported(string statement, string parameter, string type) => Verify.ReportsAsync(
        Source.Of(statement),
        $"The service '{parameter}' of the type '{type}' is given by the engine to each call: leave the argument out, or pass a parameter of the workflow on");

    [Theory]
    [InlineData("_ = Twice(number, token);")]
    [InlineData("_ = Twice(number, default);")]
    [InlineData("_ = Twice(number, CancellationToken.None);")]
    [InlineData("Save(number, null);")]
    [InlineData("Save(logger: logger, number: number);")]
    public Task AServiceThatIsPassedOnWillDo(string statement) => Verify.ReportsNothingAsync(
        Source.Of(statement, parameters: "int number, ILogger? logger = null, CancellationToken token = default"));
}
