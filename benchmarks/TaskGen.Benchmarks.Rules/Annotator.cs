using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Benchmarks.Rules;

/// <summary>Writes annotations into the texts of a code base; lines stay where they are.</summary>
internal static class Annotator
{
    public static IEnumerable<(string Path, SourceText Text)> Apply(CodeBase code, IEnumerable<Annotation> annotations, bool makePartial)
    {
        var changes = annotations.ToLookup(
            static annotation => annotation.Method.SyntaxTree.FilePath,
            annotation => makePartial ? [.. Partial(annotation.Method), Insert(annotation)] : new[] { Insert(annotation) });
        return code.Files.Select(
            file => (
                file.Path, file.Text.WithChanges(changes[file.Path].SelectMany(static all => all).Distinct().OrderBy(static change => change.Span.Start))));
    }

    private static TextChange Insert(Annotation annotation) => new(new TextSpan(annotation.Method.SpanStart, 0), annotation.Attribute);

    private static IEnumerable<TextChange> Partial(MethodDeclarationSyntax method) => method.Ancestors().OfType<TypeDeclarationSyntax>()
        .Where(static type => type.Modifiers.All(static modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)))
        .Select(static type => new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial "));
}
