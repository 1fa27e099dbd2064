using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Tests.Support;

namespace TaskGen.Roslyn.Tests.Reading;

public sealed class ReachabilityTests
{
    private const string Types = """
        using System.Collections.Generic;
        public class Open { public class Inside; internal class Shared; private class Hidden; protected class Inherited; private protected class Both; protected internal class Either; }
        internal class Closed { public class Inside; }
        file class Local { public class Inside; }
        """;

    [Theory]
    [InlineData("Open", Accessibility.Public)]
    [InlineData("Open+Inside", Accessibility.Public)]
    [InlineData("Open+Shared", Accessibility.Internal)]
    [InlineData("Open+Hidden", Accessibility.Private)]
    [InlineData("Open+Inherited", Accessibility.Private)]
    [InlineData("Open+Both", Accessibility.Private)]
    [InlineData("Open+Either", Accessibility.Internal)]
    [InlineData("Closed", Accessibility.Internal)]
    [InlineData("Closed+Inside", Accessibility.Internal)]
    public void OfIsTheNarrowestOfATypeAndThoseAroundIt(string name, Accessibility expected) =>
        Assert.Equal(expected, Reachability.Of(Symbols.Type(Types, name)));

    [Theory]
    [InlineData("List<Closed>", Accessibility.Internal)]
    [InlineData("Dictionary<string, Open.Hidden[]>", Accessibility.Private)]
    [InlineData("(int, Open.Shared)", Accessibility.Internal)]
    [InlineData("Closed[]", Accessibility.Internal)]
    [InlineData("List<Local.Inside>", Accessibility.Private)]
    [InlineData("int?", Accessibility.Public)]
    public void OfLooksIntoTypeArgumentsAndElements(string type, Accessibility expected)
    {
        var field = Symbols.Type(
            Types.Replace("internal class Shared;", $"internal class Shared; private {type} F = default!;", StringComparison.Ordinal),
            "Open").GetMembers("F").OfType<IFieldSymbol>().Single();
        Assert.Equal(expected, Reachability.Of(field.Type));
        Assert.Equal(type.Contains("Local", StringComparison.Ordinal), Reachability.IsFileLocal(field.Type));
    }

    [Theory]
    [InlineData(Accessibility.Public, "public")]
    [InlineData(Accessibility.Internal, "internal")]
    [InlineData(Accessibility.ProtectedOrInternal, "internal")]
    [InlineData(Accessibility.Protected, "private")]
    [InlineData(Accessibility.ProtectedAndInternal, "private")]
    [InlineData(Accessibility.Private, "private")]
    public void KeywordIsThatOfTheLevelGeneratedCodeTellsApart(Accessibility accessibility, string keyword) =>
        Assert.Equal(keyword, Reachability.Keyword(Reachability.Normalize(accessibility)));
}
