using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads documentation comments as plain text, also where the compiler was not asked to parse them.</summary>
internal static class Documentation
{
    private static readonly ConditionalWeakTable<SyntaxNode, Tuple<XElement?>> Cache = new();

    /// <summary>The summary of a symbol declared in source; null if it has none.</summary>
    public static string? Summary(ISymbol symbol, CancellationToken cancellationToken) =>
        Text(Comment(symbol, cancellationToken)?.Element("summary"));

    /// <summary>What the comment of a method or record says of a parameter; null if nothing.</summary>
    public static string? Parameter(ISymbol owner, string name, CancellationToken cancellationToken) =>
        Text(Comment(owner, cancellationToken)?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == name));

    private static XElement? Comment(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax(cancellationToken);
            if (node.HasLeadingTrivia && Cache.GetValue(node, static declaration => Tuple.Create(Parse(Comment(declaration)))).Item1 is { } comment)
            {
                return comment;
            }
        }

        return null;
    }

    private static XElement? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : Plain(text.Trim()) ?? XElement.Parse($"<doc>{text}</doc>");
        }
        catch (XmlException)
        {
            // The compiler warns of malformed comments; here they just say nothing.
            return null;
        }
    }

    // Most comments are a summary without tags, which needs no parser.
    private static XElement? Plain(string text)
    {
        const string Start = "<summary>", End = "</summary>";
        return text.StartsWith(Start, StringComparison.Ordinal) && text.IndexOfAny(['<', '&', ']'], 1) == text.Length - End.Length
            && text.EndsWith(End, StringComparison.Ordinal)
                ? new XElement("doc", new XElement("summary", text.Substring(Start.Length, text.Length - Start.Length - End.Length)))
                : null;
    }

    private static string Comment(SyntaxNode node)
    {
        StringBuilder? builder = null;
        foreach (var trivia in node.GetLeadingTrivia())
        {
            if (!IsComment(trivia))
            {
                continue;
            }

            foreach (var line in trivia.ToFullString().Split('\n'))
            {
                var content = line.TrimStart();
                if (content.StartsWith("///", StringComparison.Ordinal))
                {
                    (builder ??= new StringBuilder()).Append(content, 3, content.Length - 3).Append('\n');
                }
            }
        }

        return builder?.ToString() ?? "";
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var builder = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            switch (node)
            {
                case XText text:
                    builder.Append(text.Value);
                    break;
                case XElement { IsEmpty: true } reference:
                    builder.Append(Reference(reference));
                    break;
            }
        }

        var plain = Regex.Replace(builder.ToString(), @"\s+", " ").Trim();
        return plain.Length == 0 ? null : plain;
    }

    private static string Reference(XElement element)
    {
        var target = element.Attribute("cref")?.Value ?? element.Attribute("name")?.Value ?? element.Attribute("langword")?.Value ?? "";
        var parameters = target.IndexOf('(');
        var name = parameters < 0 ? target : target.Substring(0, parameters);
        return name.Substring(name.LastIndexOf('.') + 1);
    }
}
