using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Changes documentation comments.</summary>
internal static class DocumentationComments
{
    /// <summary>Describes a new first parameter, where the others are described.</summary>
    public static MethodDeclarationSyntax PrependParameter(MethodDeclarationSyntax method, string name, string description)
    {
        var trivia = method.GetLeadingTrivia();
        var index = trivia.IndexOf(SyntaxKind.SingleLineDocumentationCommentTrivia);
        var text = index < 0 ? "" : trivia[index].ToFullString();
        var first = text.IndexOf("<param ", StringComparison.Ordinal);
        if (first < 0)
        {
            return method;
        }

        // What a line begins with; the indentation of the first one stands before the comment.
        var line = text.LastIndexOf('\n', first) + 1;
        var indentation = line == 0 && index > 0 && trivia[index - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? trivia[index - 1].ToString() : "";
        var newLine = text.Contains("\r\n") ? "\r\n" : "\n";
        var added = $"<param name=\"{name}\">{description}</param>{newLine}{indentation}{text.Substring(line, first - line)}";
        return method.WithLeadingTrivia(trivia.RemoveAt(index).InsertRange(index, SyntaxFactory.ParseLeadingTrivia(text.Insert(first, added))));
    }
}
