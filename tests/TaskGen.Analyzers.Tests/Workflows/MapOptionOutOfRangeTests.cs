using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1014")]
public class MapOptionOutOfRangeTests
{
    [Theory]
    [InlineData("Concurrency", "0", "at least 1")]
    [InlineData("Chunk", "-1", "at least 1")]
    [InlineData("MinSuccesses", "-1", "at least 0")]
    [InlineData("MinSuccessRatio", "1.5", "from 0 to 1")]
    [InlineData("MinSuccessRatio", "double.NaN", "from 0 to 1")]
    public Task AnOptionOutOfRangeIsReported(string option, string value, string expected) => Verify.ReportsAsync(
        Source.Of($"return Flow.TryMap([number], x => Twice(x), new() {{ {option} = {{|TG1014:{value}|}} }});", "IReadOnlyList<MapResult<int>>"),
        $"'{option}' is {value}; it must be {expected}");

    [Theory]
    [InlineData("new() { Concurrency = 1, Chunk = 5, MinSuccesses = 0 }")]
    [InlineData("new TryMapOptions { MinSuccessRatio = 0.9 }")]
    [InlineData("new() { Concurrency = number }")]
    public Task OptionsInRangeWillDo(string options) => Verify.ReportsNothingAsync(
        Source.Of($"return Flow.TryMap([number], x => Twice(x), {options});", "IReadOnlyList<MapResult<int>>"));
}
