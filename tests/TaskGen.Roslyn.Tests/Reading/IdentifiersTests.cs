using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Roslyn.Tests.Reading;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("class", "@class")]
    [InlineData("int", "@int")]
    [InlineData("async", "@async")]
    [InlineData("field", "@field")]
    [InlineData("record", "@record")]
    [InlineData("value", "value")]
    [InlineData("Größe", "Größe")]
    public void EscapeMarksKeywordsAlone(string name, string escaped) => Assert.Equal(escaped, Identifiers.Escape(name));

    [Fact]
    public void EscapedNamesAreTheNamesAgain()
    {
        foreach (var kind in SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()))
        {
            var name = SyntaxFacts.GetText(kind);
            var token = SyntaxFactory.ParseToken(Identifiers.Escape(name));
            Assert.Equal(name, token.ValueText);
            Assert.True(!SyntaxFacts.IsReservedKeyword(kind) || (SyntaxKind)token.RawKind == SyntaxKind.IdentifierToken, name);
        }
    }

    [Theory]
    [InlineData("maxIterations", "MaxIterations")]
    [InlineData("MaxIterations", "MaxIterations")]
    [InlineData("x", "X")]
    [InlineData("_x", "X")]
    [InlineData("__x", "X")]
    [InlineData("_", "_")]
    [InlineData("_1", "_1")]
    [InlineData("ısı", "ısı")]
    [InlineData("ürün", "Ürün")]
    public void PascalCaseIsTheNameOfTheMember(string name, string expected) => Assert.Equal(expected, Identifiers.ToPascalCase(name));

    [Theory]
    [InlineData("MaxIterations", "maxIterations")]
    [InlineData("URLOfData", "urlOfData")]
    [InlineData("URL", "url")]
    [InlineData("C", "c")]
    [InlineData("IOPath", "ioPath")]
    [InlineData("X1", "x1")]
    [InlineData("already", "already")]
    [InlineData("", "")]
    public void CamelCaseIsTheNameInJson(string name, string expected) => Assert.Equal(expected, Identifiers.ToCamelCase(name));

    [Theory]
    [InlineData("Clean", true)]
    [InlineData("Größe", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("1a", false)]
    [InlineData("class", false)]
    [InlineData("@x", false)]
    public void IsValidAcceptsNamesOfClasses(string name, bool isValid) => Assert.Equal(isValid, Identifiers.IsValid(name));

    [Fact]
    public void MangledNamesOfDifferentTextsDiffer()
    {
        string[] texts = ["A.B", "A_B", "A<B>", "A<B?>", "A.B_", "_A.B", "(A, B)", "(A, B) ", "A[]", "A[][]", "A", "A?", "A..B"];
        var names = texts.Select(Identifiers.Mangle).ToList();
        Assert.Equal(texts.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.True(name.All(static c => char.IsLetterOrDigit(c) || c == '_'), name));
        Assert.Equal("A_B", names[0]);
    }
}
