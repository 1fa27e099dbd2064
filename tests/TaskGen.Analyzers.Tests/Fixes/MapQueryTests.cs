using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Analyzers.Tests.Workflows;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Fixes;

public class MapQueryTests
{
    [Theory]
    [InlineData("int", "var results = numbers.Select(n => {|TG1005:Twice(n)|}).ToList(); return results.Count + Twice(results[0]);",
        "var results = Flow.Map(numbers, n => Twice(n)); return results.Count + Twice(results[0]);")]
    [InlineData("int", "var results = numbers.Select((n) => {|TG1005:Twice(n)|}).ToArray(); // all\n        return results.Length;",
        "var results = Flow.Map(numbers, n => Twice(n)).ToArray(); // all\n        return results.Length;")]
    [InlineData("IReadOnlyList<int>", "return numbers.Select(n => {|TG1005:Twice(n)|}).ToArray();", "return Flow.Map(numbers, n => Twice(n));")]
    [InlineData("int[]", "return numbers.Select(n => {|TG1005:Twice(n)|}).ToArray();", "return Flow.Map(numbers, n => Twice(n)).ToArray();")]
    [InlineData("int", "return numbers.Select(n => {|TG1005:Twice(n)|}).Sum() + numbers.Select(n => {|TG1005:Load($\"{n}\")|}).Max();",
        "return Flow.Map(numbers, n => Twice(n)).Sum() + Flow.Map(numbers, n => Load($\"{n}\")).Max();")]
    [InlineData("async Task<int>", "var results = {|TG1002:await Task.WhenAll(numbers.Select(n => LoadAsync($\"{n}\")))|}; return results.Sum();",
        "var results = await Flow.Map(numbers, n => LoadAsync($\"{n}\")); return results.Sum();")]
    [InlineData("async Task<int>", "return ({|TG1002:await Task.WhenAll(numbers.Select(n => LoadAsync($\"{n}\")))|}).Length;",
        "return (await Flow.Map(numbers, n => LoadAsync($\"{n}\"))).ToArray().Length;")]
    [InlineData("int", "var paths = new[] { \"a\" }; return paths.Select({|TG1009:Load|}).Sum() + paths.Select(Wine.{|TG1009:Load|}).ToArray().Length;",
        "var paths = new[] { \"a\" }; return Flow.Map(paths, Load).Sum() + Flow.Map(paths, Wine.Load).ToArray().Length;")]
    [InlineData("async Task<int>", "var paths = new[] { \"a\" }; return ({|TG1002:await Task.WhenAll(paths.Select(LoadAsync))|}).Sum();",
        "var paths = new[] { \"a\" }; return (await Flow.Map(paths, LoadAsync)).Sum();")]
    public Task AQueryIsAMap(string type, string before, string after) =>
        Verify.FixesAsync<MapQuery>(Source.Of(before, type, "int[] numbers"), Source.Of(after, type, "int[] numbers"));

    [Theory]
    [InlineData("return numbers.Select(n => Twice(n) + 1).Sum();")]
    [InlineData("return numbers.Select(n => Twice(Twice(n))).Sum();")]
    [InlineData("return numbers.Select((n, i) => Twice(n + i)).Sum();")]
    [InlineData("return numbers.Where(n => n > 1).Select(n => Twice(n)).Sum();")]
    [InlineData("return numbers.Sum(n => Twice(n));")]
    public Task NothingIsOfferedForWhatIsNoMap(string statements) => Verify.OffersNothingInAsync<MapQuery>(Source.Of(statements, "int", "int[] numbers"));
}
