using System.Reflection;
using System.Text.RegularExpressions;
using TaskGen.Testing.Engines.Contracts;

namespace TaskGen.Tests.Execution.Engines;

/// <summary>The table of docs/semantics.md and the suite say the same.</summary>
public partial class SemanticsTableTests
{
    private static readonly (string Line, string[] Tests)[] Table = [.. File.ReadLines(Path.Combine(Root, "docs", "semantics.md"))
        .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(static cells => cells is ["", not ("Line" or "---"), _, _, ""])
        .Select(static cells => (cells[1], TestName().Matches(cells[3]).Select(static match => match.Groups[1].Value).ToArray()))];

    private static string Root => typeof(SemanticsTableTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "TaskGen.RepositoryRoot").Value!;

    [Fact]
    public void TableHasEveryLine() => Assert.Equal(
        [
            "Cache key", "Code hash", "Cache faults", "Same key at the same time", "Retries", "Timeout", "Map", "Failure policy", "Resume", "Checkpoint",
            "Resources", "Seeds", "Cancellation", "Recorded",
        ],
        Table.Select(static row => row.Line));

    [Fact]
    public void EveryLineNamesTestsThatExist()
    {
        var tests = ContractSuite.Contracts.SelectMany(TestsOf).ToHashSet(StringComparer.Ordinal);

        Assert.All(Table, row => Assert.NotEmpty(row.Tests));
        Assert.Empty(Table.SelectMany(static row => row.Tests).Except(tests));
    }

    [Fact]
    public void EveryContractIsNamed()
    {
        var named = Table.SelectMany(static row => row.Tests).Select(static test => test.Split('.')[0]);

        Assert.NotEmpty(ContractSuite.Contracts);
        Assert.Empty(ContractSuite.Contracts.Select(ContractSuite.NameOf).Except(named));
    }

    [Theory]
    [InlineData(typeof(LocalEngineTests))]
    [InlineData(typeof(LocalEngineWithStoreTests))]
    [InlineData(typeof(ByNameEngineTests))]
    public void SuiteHasEveryContract(Type suite) => Assert.Empty(ContractSuite.Missing(suite));

    [Fact]
    public void MissingContractIsNamed() => Assert.Equal(ContractSuite.Contracts.Count, ContractSuite.Missing(typeof(SemanticsTableTests)).Count);

    private static IEnumerable<string> TestsOf(Type contract) => contract.GetMethods()
        .Where(static method => method.IsDefined(typeof(FactAttribute)))
        .Select(method => $"{ContractSuite.NameOf(contract)}.{method.Name}");

    [GeneratedRegex("`([A-Za-z]+\\.[A-Za-z]+)`")]
    private static partial Regex TestName();
}
