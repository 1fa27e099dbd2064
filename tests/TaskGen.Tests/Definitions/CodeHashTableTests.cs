using TaskGen.CompilerServices;
using TaskGen.Definitions;

namespace TaskGen.Tests.Definitions;

public sealed class CodeHashTableTests
{
    private readonly CodeHashTable _table = new(
        """
        Acme.Steps.Load 6b86b273
        Acme.Steps.Clean d4735e3a 1 0
        """,
        typeof(TaskAttribute),
        typeof(FactAttribute));

    [Fact]
    public void ANameHasTheHashOfItsLine() => Assert.Equal(new CodeHash("6b86b273").Value, _table.Find("Acme.Steps.Load")?.Value);

    [Fact]
    public void NumbersStandForTypesOfAssemblies() =>
        Assert.Equal(new CodeHash("d4735e3a", typeof(FactAttribute), typeof(TaskAttribute)).Value, _table.Find("Acme.Steps.Clean")?.Value);

    [Fact]
    public void AnotherNameHasNone() => Assert.Null(_table.Find("Acme.Steps.Smooth"));
}
