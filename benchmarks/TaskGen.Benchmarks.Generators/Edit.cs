using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Benchmarks.Generators;

/// <summary>An edit that puts another number behind a marker in a file.</summary>
internal sealed record Edit(string Name, string Path, string Marker)
{
    public const string Unrelated = "Unrelated.cs";

    public const string UnrelatedText = """
        namespace Benchmark;

        public static class Unrelated
        {
            public static int Number(int x = /*declaration*/0)
            {
                return x + /*body*/0;
            }
        }
        """;

    public static readonly IReadOnlyList<Edit> Elsewhere =
    [
        new("edit in a body of an unrelated file", Unrelated, "/*body*/"),
        new("edit of a declaration elsewhere", Unrelated, "/*declaration*/"),
    ];

    /// <summary>The project with the number behind the marker; its file is parsed again, as far as it must be.</summary>
    public CSharpCompilation Apply(CSharpCompilation project, int number)
    {
        var tree = project.SyntaxTrees.Single(tree => tree.FilePath == Path);
        var text = tree.GetText();
        var start = text.ToString().IndexOf(Marker, StringComparison.Ordinal) + Marker.Length;
        var end = start;
        while (char.IsDigit(text[end]))
        {
            end++;
        }

        var change = new TextChange(TextSpan.FromBounds(start, end), (number + 1).ToString(CultureInfo.InvariantCulture));
        var edited = tree.WithChangedText(text.WithChanges(change));
        edited.GetRoot();
        return project.ReplaceSyntaxTree(tree, edited);
    }
}
