using System.Globalization;
using System.Text.RegularExpressions;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Rules;

/// <summary>The numbered table of docs/rules/README.md and the rules are the same list.</summary>
public partial class RuleTableTests
{
    private static readonly string Table = RuleBook.Text("docs", "rules", "README.md");

    [Fact]
    public void RowsAreNumberedInOrder()
    {
        var number = 0;
        var numbered = Number().Replace(Table, _ => string.Create(CultureInfo.InvariantCulture, $"| {++number} | "));
        if (Environment.GetEnvironmentVariable(Snapshot.UpdateVariable) == "1")
        {
            File.WriteAllText(Path.Combine(SourceTree.RepositoryRoot(typeof(RuleTableTests).Assembly), "docs", "rules", "README.md"), numbered);
            return;
        }

        Assert.Equal(numbered, Table);
    }

    [Fact]
    public void EveryRuleHasOneRowAndEveryRowARuleOrAReason()
    {
        var rows = Row().Matches(Table);

        Assert.Equal(Number().Count(Table), rows.Count);
        Assert.Equal(RuleBook.Rules.Keys, rows.Select(static row => row.Groups["id"].Value).Where(static id => id.Length > 0).Order(StringComparer.Ordinal));
        Assert.All(rows.Where(static row => row.Groups["id"].Length == 0), static row =>
            Assert.StartsWith("with ", row.Groups["fix"].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void RowsOfAFamilyAreInOrderOfTheirIds() => Assert.Equal(
        RuleBook.Rules.Keys,
        Row().Matches(Table).Select(static row => row.Groups["id"].Value).Where(static id => id.Length > 0));

    [GeneratedRegex(@"^\| [0-9]+ \| ", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^\| [0-9]+ \| (\[(?<id>TG[0-9]{4})\]\(\k<id>\.md\)|later) \| [^|]+ \| (Error|Warning|Information) \| (?<fix>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
