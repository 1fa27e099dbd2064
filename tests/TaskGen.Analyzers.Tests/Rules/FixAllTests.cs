using Microsoft.CodeAnalysis.CodeFixes;

namespace TaskGen.Analyzers.Tests.Rules;

/// <summary>What is wrong in many places is fixed in one go.</summary>
public class FixAllTests
{
    private const int AtLeast = 20;

    [Fact]
    public void EveryFixFixesAll() => Assert.All(RuleBook.Fixes, static fix =>
        Assert.Superset(
            new HashSet<FixAllScope> { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution },
            fix.GetFixAllProvider()?.GetSupportedFixAllScopes().ToHashSet()));

    [Fact]
    public void ThereAreTwentyFixesAndTwentyRulesWithOne()
    {
        Assert.True(RuleBook.Fixes.Count >= AtLeast);
        Assert.True(RuleBook.Fixes.SelectMany(static fix => fix.FixableDiagnosticIds).Distinct().Count() >= AtLeast);
    }
}
