using TaskGen.Definitions;

namespace TaskGen.Tests.Definitions;

public sealed class CodeHashTests
{
    [Fact]
    public void TheSameSourceAndAssembliesGiveTheSameHash()
    {
        var hash = new CodeHash("a", typeof(TaskAttribute), typeof(FactAttribute));
        Assert.Equal(64, hash.Value.Length);
        Assert.Equal(hash.Value, new CodeHash("a", typeof(FactAttribute), typeof(CodeHash), typeof(TaskAttribute)).Value);
    }

    [Fact]
    public void TheSourceAndEachAssemblyCount()
    {
        string[] hashes =
        [
            new CodeHash("a").Value,
            new CodeHash("b").Value,
            new CodeHash("a", typeof(TaskAttribute)).Value,
            new CodeHash("a", typeof(FactAttribute)).Value,
            new CodeHash("a", typeof(TaskAttribute), typeof(FactAttribute)).Value,
        ];
        Assert.Distinct(hashes);
    }
}
