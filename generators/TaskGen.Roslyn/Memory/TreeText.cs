using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Roslyn.Memory;

/// <summary>The text of a file, less bodies. Comments count: documentation is read from them.</summary>
internal sealed class TreeText
{
    private readonly string _text;
    private readonly bool _isPlain;
    private readonly ulong _directives;

    public TreeText(SyntaxTree tree, SyntaxNode root, CancellationToken cancellationToken)
    {
        _text = tree.GetText(cancellationToken).ToString();
        _isPlain = IsPlain(_text);
        _directives = root.ContainsDirectives ? HashOfDirectives(root) : 0;
    }

    /// <summary>The hash of a node's text without bodies.</summary>
    public ulong Hash(ulong hash, SyntaxNode node, List<TextSpan> bodies)
    {
        var position = node.FullSpan.Start;
        hash = NameHash.Add(hash, _directives);
        foreach (var body in bodies)
        {
            hash = NameHash.Add(hash, _text, position, body.Start);
            // A block and an arrow are not the same; bodies of either sort are.
            hash = NameHash.Add(hash, _text[body.Start]);
            position = body.End;
        }

        return NameHash.Add(hash, _text, position, node.FullSpan.End);
    }

    /// <summary>Adds the names in a node without its bodies.</summary>
    public void AddNames(HashSet<ulong> names, SyntaxNode node, List<TextSpan> bodies)
    {
        if (!_isPlain)
        {
            AddIdentifiers(names, node);
        }

        var position = node.FullSpan.Start;
        foreach (var body in bodies)
        {
            NameHash.AddNames(names, _text, position, body.Start);
            position = body.End;
        }

        NameHash.AddNames(names, _text, position, node.FullSpan.End);
    }

    /// <summary>Adds the names in a node, bodies among it.</summary>
    public static void AddNames(HashSet<ulong> names, SyntaxNode node)
    {
        var text = node.ToString();
        NameHash.AddNames(names, text, 0, text.Length);
        if (!IsPlain(text))
        {
            AddIdentifiers(names, node);
        }
    }

    private static void AddIdentifiers(HashSet<ulong> names, SyntaxNode node) =>
        names.UnionWith(
            node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => NameHash.Of(token.ValueText)));

    // Identifiers may be spelled with escapes, and hold characters that do not count.
    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] == '\\' && i + 1 < text.Length && text[i + 1] is 'u' or 'U')
                || (text[i] > '\x7f' && CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }

    // What `#nullable` or `#if` do to a type is said somewhere above it: where there are directives, all of the file counts.
    private ulong HashOfDirectives(SyntaxNode root)
    {
        var isHarmless = true;
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            isHarmless &= directive.IsKind(SyntaxKind.RegionDirectiveTrivia) || directive.IsKind(SyntaxKind.EndRegionDirectiveTrivia);
        }

        if (isHarmless)
        {
            return 0;
        }

        var bodies = new List<TextSpan>();
        foreach (var member in ((CompilationUnitSyntax)root).Members)
        {
            Bodies.Find(member, bodies);
        }

        return Hash(NameHash.Seed, root, bodies);
    }
}
