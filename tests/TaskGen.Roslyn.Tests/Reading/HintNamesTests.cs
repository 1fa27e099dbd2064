using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Tests.Support;

namespace TaskGen.Roslyn.Tests.Reading;

public sealed class HintNamesTests
{
    private const string Types = """
        namespace acme { class Plain; }
        namespace Acme { class Plain { public class Inner; public class INNER; } class PLAIN; class Other; namespace @class { class Keyword; } }
        class Global;
        """;

    [Theory]
    [InlineData("Global", "Global")]
    [InlineData("Acme.class.Keyword", "class.Keyword")]
    public void NamesShowWhereATypeStands(string type, string end) => Assert.EndsWith(end, HintNames.Of(Symbols.Type(Types, type)), StringComparison.Ordinal);

    [Fact]
    public void NamesDifferEvenWhereCaseIsIgnored()
    {
        string[] types = ["acme.Plain", "Acme.Plain", "Acme.PLAIN", "Acme.Plain+Inner", "Acme.Plain+INNER", "Acme.Other", "Global"];
        var names = types.Select(type => HintNames.Of(Symbols.Type(Types, type))).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void ANameIsLeftAloneWhereNoOtherDiffersInCaseOnly() => Assert.Equal("Get", HintNames.Distinct("Get", ["Get", "Put"]));
}
