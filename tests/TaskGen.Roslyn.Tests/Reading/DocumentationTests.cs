using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Roslyn.Tests.Reading;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData("/// <summary>Plain.</summary>", "Plain.")]
    [InlineData("/// <summary>\n/// Over\n///   two lines.\n/// </summary>", "Over two lines.")]
    [InlineData("/// <summary>\r\n/// Over\r\n/// two lines.\r\n/// </summary>", "Over two lines.")]
    [InlineData("/// <summary>Entities &lt;a&gt; &amp; \"b\".</summary>", "Entities <a> & \"b\".")]
    [InlineData("/// <summary>See <see cref=\"System.String\"/>.</summary>", "See String.")]
    [InlineData("/// <summary>See <see cref=\"M(int, string)\"/>.</summary>", "See M.")]
    [InlineData("/// <summary>The <paramref name=\"x\"/>, <c>code</c> and <see langword=\"null\"/>.</summary>", "The x, code and null.")]
    [InlineData("/// <summary>One.<para>Two.</para></summary>", "One.Two.")]
    [InlineData("/// <summary></summary>", null)]
    [InlineData("/// <summary>Not <well formed.</summary>", null)]
    [InlineData("/// <inheritdoc/>", null)]
    [InlineData("// <summary>No documentation.</summary>", null)]
    [InlineData("", null)]
    public void SummaryIsPlainText(string comment, string? expected)
    {
        Assert.Equal(expected, Documentation.Summary(Method(comment, DocumentationMode.Parse), CancellationToken.None));
        Assert.Equal(expected, Documentation.Summary(Method(comment, DocumentationMode.None), CancellationToken.None));
    }

    [Fact]
    public void ParameterIsFoundByItsName()
    {
        var method = Method("/// <param name=\"x\">The <c>x</c>.</param>\n/// <param name=\"class\">A keyword.</param>", DocumentationMode.Parse);
        Assert.Equal("The x.", Documentation.Parameter(method, "x", CancellationToken.None));
        Assert.Equal("A keyword.", Documentation.Parameter(method, "class", CancellationToken.None));
        Assert.Null(Documentation.Parameter(method, "y", CancellationToken.None));
    }

    private static ISymbol Method(string comment, DocumentationMode mode)
    {
        var tree = CSharpSyntaxTree.ParseText($"class C\n{{\n{comment}\nvoid M(int x) {{ }}\n}}", new CSharpParseOptions(documentationMode: mode));
        return KnownSymbols.For(CSharpCompilation.Create("Test", [tree])).Get("C")!.GetMembers("M").Single();
    }
}
