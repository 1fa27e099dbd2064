using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>One change a developer makes to a project. Files that it does not touch keep their syntax trees, as in an editor.</summary>
public sealed class SourceEdit
{
    private readonly Func<CSharpCompilation, CSharpCompilation> _apply;

    private SourceEdit(Func<CSharpCompilation, CSharpCompilation> apply) => _apply = apply;

    /// <summary>Replaces the one occurrence of a text in a file.</summary>
    /// <exception cref="TestFailureException">On use: there is no such file, or the text does not occur exactly once.</exception>
    public static SourceEdit Replace(string path, string oldText, string newText) =>
        Change(path, text => new TextChange(FindOnce(path, text, oldText), newText));

    /// <summary>Inserts lines above the line that holds the one occurrence of <paramref name="marker"/>.</summary>
    /// <exception cref="TestFailureException">On use: there is no such file, or the marker does not occur exactly once.</exception>
    public static SourceEdit InsertAbove(string path, string marker, string lines) => Change(path, text =>
    {
        var position = FindOnce(path, text, marker).Start;
        return new TextChange(new TextSpan(text.Lines.GetLineFromPosition(position).Start, 0), lines + "\n");
    });

    /// <summary>Adds a file behind the others.</summary>
    public static SourceEdit AddFile(string path, string text) => new(compilation =>
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        return compilation.AddSyntaxTrees(TestCompilation.Parse(text, path, options));
    });

    /// <summary>Removes a file.</summary>
    /// <exception cref="TestFailureException">On use: there is no such file.</exception>
    public static SourceEdit RemoveFile(string path) => new(compilation => compilation.RemoveSyntaxTrees(FindTree(compilation, path)));

    /// <summary>Replaces a reference by another, as when the referenced project was rebuilt.</summary>
    public static SourceEdit ReplaceReference(MetadataReference oldReference, MetadataReference newReference) =>
        new(compilation => compilation.ReplaceReference(oldReference, newReference));

    /// <summary>Adds a reference.</summary>
    public static SourceEdit AddReference(MetadataReference reference) => new(compilation => compilation.AddReferences(reference));

    internal CSharpCompilation Apply(CSharpCompilation compilation) => _apply(compilation);

    /// <summary>Makes a change to a file that depends on its text.</summary>
    /// <exception cref="TestFailureException">On use: there is no such file.</exception>
    public static SourceEdit Change(string path, Func<SourceText, TextChange> change) => new(compilation =>
    {
        var tree = FindTree(compilation, path);
        var text = tree.GetText();
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(change(text))));
    });

    private static SyntaxTree FindTree(CSharpCompilation compilation, string path) =>
        compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path)
        ?? throw new TestFailureException(
            $"There is no file '{path}' to edit; there are: {string.Join(", ", compilation.SyntaxTrees.Select(tree => tree.FilePath))}.");

    private static TextSpan FindOnce(string path, SourceText source, string wanted)
    {
        var text = source.ToString();
        var first = text.IndexOf(wanted, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(wanted, first + 1, StringComparison.Ordinal) >= 0)
        {
            throw new TestFailureException($"'{wanted}' must occur once in {path}, and {(first < 0 ? "does not" : "occurs more often")}:\n{text}");
        }

        return new TextSpan(first, wanted.Length);
    }
}
