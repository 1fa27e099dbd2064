using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Tests.Rules;

/// <summary>A rule is an id, a descriptor, a page, a release row, tests, and a fix or the reason why there is none.</summary>
public class SixThingsTests
{
    public static TheoryData<string> Ids => [.. RuleBook.Rules.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleHasAnId(string id) => Assert.Single(RuleBook.Constants, constant => constant.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleIsReportedBySomeAnalyzer(string id) =>
        Assert.Contains(Verification.Verify.AllAnalyzers(), analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleHasAPage(string id)
    {
        var rule = RuleBook.Rules[id];
        var page = Assert.Contains(id, RuleBook.Pages);

        Assert.Equal($"{Diagnostics.HelpLinks.Base}{id}.md", rule.HelpLinkUri);
        Assert.Equal($"{id}: {rule.Title}", page.Title);
        Assert.Equal($"{Word(rule.DefaultSeverity)} · {rule.Category}", page.Subtitle);
        Assert.All(RulePage.Headings, heading => Assert.NotEmpty(page.Section(heading)));
        Assert.Contains($"| [{id}]({id}.md) |", RuleBook.Text("docs", "rules", "README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleHasAReleaseRow(string id)
    {
        var rule = RuleBook.Rules[id];
        var rows = new[] { "Shipped", "Unshipped" }.SelectMany(static state =>
            RuleBook.Text("analyzers", "TaskGen.Analyzers", $"AnalyzerReleases.{state}.md").Split('\n'));

        Assert.Single(rows, row => row.StartsWith($"{id} | {rule.Category} | {rule.DefaultSeverity} | ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleHasTests(string id)
    {
        var tests = RuleBook.Tests[id].SelectMany(static type => type.GetMethods()).Where(
            static method => method.GetCustomAttribute<FactAttribute>() is not null);

        Assert.NotEmpty(tests);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleHasAFixOrSaysWhyNot(string id)
    {
        var advice = RuleBook.Pages[id].Section("How to fix").Split('\n')[^1];
        var row = RuleBook.Text("docs", "rules", "README.md").Split('\n').Single(line => line.Contains($"| [{id}]", StringComparison.Ordinal));
        var hasFix = RuleBook.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));

        Assert.StartsWith(hasFix ? "Fix: " : "There is no automatic fix: ", advice, StringComparison.Ordinal);
        Assert.Equal(hasFix, !row.EndsWith("| none |", StringComparison.Ordinal));
        Assert.Contains($"| {Word(RuleBook.Rules[id].DefaultSeverity)} |", row, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsLeftOverFromARuleThatIsGone()
    {
        Assert.Equal(RuleBook.Rules.Keys, RuleBook.Constants.Select(static constant => constant.Id).Order(StringComparer.Ordinal));
        Assert.Equal(RuleBook.Rules.Keys, RuleBook.Pages.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(RuleBook.Tests.Select(static tests => tests.Key).Except(RuleBook.Rules.Keys));
        Assert.Empty(RuleBook.Fixes.SelectMany(static fix => fix.FixableDiagnosticIds).Except(RuleBook.Rules.Keys));
    }

    private static string Word(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "Information" : severity.ToString();
}
