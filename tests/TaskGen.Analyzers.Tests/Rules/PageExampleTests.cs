using Microsoft.CodeAnalysis;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Generators;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Rules;

/// <summary>The examples of every page do what the page says.</summary>
public class PageExampleTests
{
    public static TheoryData<string> Ids => [.. RuleBook.Pages.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheExampleViolatesTheRuleAndNoOther(string id)
    {
        var examples = RuleBook.Pages[id].Examples("violates").ToList();

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var reported = await Verify.ReportedAsync(example);
            Assert.Equal([id], reported.Select(static diagnostic => diagnostic.Id).Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheFixedExampleIsCleanAndCompiles(string id)
    {
        var examples = RuleBook.Pages[id].Examples("fixed").ToList();

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            Assert.Empty(await Verify.ReportedAsync(example));
            GeneratorRun.Start(Verify.With(example), new PipelineGenerator()).AssertCompiles();
        }
    }
}
