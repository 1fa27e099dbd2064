using Microsoft.CodeAnalysis;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Analyzers.Usage;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Analyzers.Tests.Rules;

/// <summary>What readers find and what analyzers report are the same, by name, id and weight.</summary>
public class ProblemTests
{
    // Reported from how things are used, without a reader.
    private static readonly string[] UsageRules =
        [.. Verify.AllAnalyzers()
            .Where(static analyzer => analyzer.GetType().Namespace!.StartsWith(typeof(DirectCallAnalyzer).Namespace!, StringComparison.Ordinal))
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Select(static rule => rule.Id)];

    [Fact]
    public void EveryProblemIsARuleAndTheReverse() => Assert.Equal(
        RuleBook.Rules.Keys.Except(UsageRules),
        RuleBook.Problems.Select(static problem => problem.Kind.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void IdsAreConstantsOfTheSameName()
    {
        var names = RuleBook.Constants.ToDictionary(static constant => constant.Id, static constant => constant.Name);

        Assert.All(RuleBook.Problems, problem => Assert.Equal(problem.Name, names[problem.Kind.Id]));
    }

    [Theory]
    [InlineData("TG0", "TaskGen.Tasks")]
    [InlineData("TG1", "TaskGen.Workflows")]
    [InlineData("TG2", "TaskGen.Datasets")]
    [InlineData("TG3", "TaskGen.Training")]
    [InlineData("TG4", "TaskGen.Hyperparameters")]
    [InlineData("TG5", "TaskGen.Caching")]
    [InlineData("TG9", "TaskGen.Hints")]
    public void AFamilyHasARangeOfIds(string range, string category) => Assert.Equal(
        RuleBook.Rules.Values.Where(rule => rule.Category == category).Select(static rule => rule.Id),
        RuleBook.Rules.Keys.Where(id => id.StartsWith(range, StringComparison.Ordinal)));

    [Fact]
    public void WhatKeepsSomethingFromBeingGeneratedIsAnErrorAndNothingElseIs() => Assert.All(RuleBook.Problems, static problem => Assert.Equal(
        problem.Kind.Effect != ProblemEffect.None,
        RuleBook.Rules[problem.Kind.Id].DefaultSeverity == DiagnosticSeverity.Error));

    [Fact]
    public void UsageKeepsNothingFromBeingGeneratedAndIsAnErrorOnlyWhereRunningMustFail() => Assert.Equal(
        ["TG4017", "TG4018"], UsageRules.Where(static id => RuleBook.Rules[id].DefaultSeverity == DiagnosticSeverity.Error).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRuleIsOnByDefault() => Assert.All(RuleBook.Rules.Values, static rule => Assert.True(rule.IsEnabledByDefault));
}
