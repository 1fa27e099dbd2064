using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Architecture.Tests.Files;

public class FileShapeTests
{
    private const int MaximumLines = 400;

    private const int MaximumColumns = 160;

    private const int GeneratorLines = 80;

    [Fact]
    public void NoFileIsLong() => AssertNone(
        Repository.Files("*.cs", "src", "generators", "analyzers").Where(file => Lines(file) > MaximumLines), $"more than {MaximumLines} lines");

    [Fact]
    public void AGeneratorIsATableOfContents() => AssertNone(
        Repository.Files("*Generator.cs", "generators").Where(file => Lines(file) >= GeneratorLines), $"{GeneratorLines} lines or more");

    [Fact]
    public void AFileHasOnePublicType() => AssertNone(
        Repository.Files("*.cs", "src").Where(file => PublicTypes(File.ReadAllText(file)) > 1), "more than one public type");

    [Fact]
    public void NoLineIsLong() => AssertNone(
        Repository.Files("*.cs", "src", "generators", "analyzers", "tests", "samples", "benchmarks")
            .Where(static file => !Repository.Relative(file).Contains("/Cases/", StringComparison.Ordinal))
            .Where(static file => LongLines(File.ReadAllText(file)) > 0),
        $"lines over {MaximumColumns} columns");

    [Theory]
    [InlineData("class A { string B = \"\"; }", 0)]
    [InlineData("class A { string B = \"…\"; }", 1)]
    [InlineData("class A { string B = \"\"\"…\"\"\"; }", 0)]
    [InlineData("class A { string B = $\"\"\"…{1}…\"\"\"; }", 0)]
    [InlineData("class A; // …", 1)]
    public void LongLinesAreCountedOutsideOfRawStrings(string text, int count) =>
        Assert.Equal(count, LongLines(text.Replace("…", new string('x', MaximumColumns), StringComparison.Ordinal)));

    [Theory]
    [InlineData("public class A; internal class B { public class C; }", 1)]
    [InlineData("namespace N; public class A { } public enum B { }", 2)]
    [InlineData("namespace N { public record A; namespace M { public delegate void B(); } }", 2)]
    [InlineData("public partial class A; public partial class A;", 1)]
    [InlineData("public class A; public class A<T>;", 2)]
    [InlineData("class A;", 0)]
    public void PublicTypesAreCounted(string text, int count) => Assert.Equal(count, PublicTypes(text));

    // What tests hold in raw strings is code of its own.
    private static int LongLines(string text)
    {
        if (text.Split('\n').All(static line => line.Length <= MaximumColumns))
        {
            return 0;
        }

        var tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview));
        var root = tree.GetRoot();
        return tree.GetText().Lines.Count(line => line.End - line.Start > MaximumColumns
            && !IsRaw(root.FindToken(line.End - 1))
            && !IsRaw(root.FindToken(line.Start + MaximumColumns)));
    }

    private static bool IsRaw(SyntaxToken token) =>
        token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
        || (token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { } interpolated
            && !interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
            && !interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken));

    private static int PublicTypes(string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview))
        .GetRoot()
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(member => member.Modifiers.Any(SyntaxKind.PublicKeyword))
        .Select(Name)
        .Distinct()
        .Count();

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type => $"{type.Identifier.Text}`{type.Arity}",
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => $"{type.Identifier.Text}`{type.Arity}",
        _ => member.ToString(),
    };

    private static int Lines(string file) => File.ReadLines(file).Count();

    private static void AssertNone(IEnumerable<string> files, string fault)
    {
        var wrong = files.Select(Repository.Relative).ToList();
        Assert.True(wrong.Count == 0, $"With {fault}: {string.Join(", ", wrong)}");
    }
}
