using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Analyzers.Tests.Workflows;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Fixes;

public class DiscardResultTests
{
    [Theory]
    [InlineData("{|TG1003:Twice(number)|};", "_ = Twice(number);")]
    [InlineData("var unused = {|TG1003:Twice(number)|}; // really", "_ = Twice(number); // really")]
    [InlineData("int unused = {|TG1003:Twice(number)|};", "_ = Twice(number);")]
    [InlineData("var (train, test) = {|TG1003:Split(number)|};", "_ = Split(number);")]
    [InlineData("(var train, int test) = {|TG1003:Split(number)|};", "_ = Split(number);")]
    [InlineData("{|TG1003:Twice(number)|}; Save(1); {|TG1003:Load(\"\")|};", "_ = Twice(number); Save(1); _ = Load(\"\");")]
    public Task TheResultIsDiscarded(string before, string after) => Verify.FixesAsync<DiscardResult>(Source.Of(before), Source.Of(after));

    [Fact]
    public Task AnAwaitedResultIsTheSame() => Verify.FixesAsync<DiscardResult>(
        Source.Of("{|TG1003:await LoadAsync(\"\")|};", "async Task"), Source.Of("_ = await LoadAsync(\"\");", "async Task"));

    [Theory]
    [InlineData("int unused = {|TG1003:Twice(number)|}, other = 1;")]
    [InlineData("var unused = {|TG1003:Twice(number)|}; Save(nameof(unused).Length);")]
    public Task NothingIsOfferedWhereTheNameIsNeeded(string statements) => Verify.OffersNothingAsync<DiscardResult>(Source.Of(statements));
}
