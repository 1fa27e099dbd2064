using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Analyzers.Tests.Workflows;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Fixes;

public class MapLoopTests
{
    [Fact]
    public Task CollectedResultsAreThoseOfAMap() => VerifyAsync("int",
        """
        var first = Twice(1);

                // one for each
                var results = new List<int>();
                {|TG1001:foreach|} (var number in numbers)
                {
                    // shared
                    results.Add(Twice(number + first));
                } // done

                return results.Count + results[0] + results.Sum();
        """,
        """
        var first = Twice(1);

                // one for each
                // shared
                var results = Flow.Map(numbers, number => Twice(number + first)); // done

                return results.Count + results[0] + results.Sum();
        """);

    [Theory]
    [InlineData(
        "async Task<IReadOnlyList<int>>",
        "List<int> results = []; {|TG1001:foreach|} (var n in numbers) results.Add(await LoadAsync($\"{n}\")); return results;",
        "var results = await Flow.Map(numbers, n => LoadAsync($\"{n}\")); return results;")]
    [InlineData(
        "List<int>", "IList<int> results = new List<int>(); {|TG1001:foreach|} (int n in numbers) { results.Add(Twice(n)); } return (List<int>)results;",
        "var results = Flow.Map(numbers, n => Twice(n)).ToList(); return (List<int>)results;")]
    [InlineData("void", "{|TG1001:foreach|} (var n in numbers) { Save(n); } {|TG1001:foreach|} (var n in numbers) Save(2 * n);",
        "Flow.Map(numbers, n => Save(n)); Flow.Map(numbers, n => Save(2 * n));")]
    public Task AwaitedCopiedOrWithoutResults(string type, string before, string after) => VerifyAsync(type, before, after);

    [Theory]
    [InlineData("foreach (var n in numbers) { Save(Twice(n)); }")]
    [InlineData("foreach (var n in numbers.Where(n => n > 1)) { Save(n); }")]
    [InlineData("foreach (var n in numbers) { Save(n); Save(n); }")]
    [InlineData("foreach (long n in numbers) { Save((int)n); }")]
    [InlineData("foreach (var n in numbers) { Console.WriteLine(n); }")]
    [InlineData("var results = new List<double>(); foreach (var n in numbers) { results.Add(Twice(n)); }")]
    [InlineData("var results = new List<int> { 1 }; foreach (var n in numbers) { results.Add(Twice(n)); }")]
    [InlineData("while (numbers.Length > 1) { Save(1); }")]
    public Task NothingIsOfferedForWhatIsNoMap(string statements) => Verify.OffersNothingInAsync<MapLoop>(Source.Of(statements, "void", "int[] numbers"));

    private static Task VerifyAsync(string type, string before, string after) =>
        Verify.FixesAsync<MapLoop>(Source.Of(before, type, "int[] numbers"), Source.Of(after, type, "int[] numbers"));
}
