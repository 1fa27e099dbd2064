using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Chooses mutations at random; what is chosen depends on the random numbers and the text alone.</summary>
internal static class Mutations
{
    // What opens, closes or turns what follows into something else.
    private static readonly string[] Insertions =
    [
        "{", "}", "(", ")", "[", "]", "<", ">", ";", ",", ".", "?", "!", "=>", "=", "\"", "$\"", "/*", "#if X", "*", "&", "..", ":", "::", "@",
        "static", "partial", "async", "await", "record", "struct", "class", "interface", "enum", "delegate", "ref", "out", "in", "params", "this",
        "base", "new", "default", "null", "typeof", "nameof", "switch", "case", "when", "is", "not", "with", "if", "else", "for", "foreach", "while",
        "return", "yield", "throw", "try", "var", "void", "int", "string", "double", "dynamic", "object", "decimal", "goto", "lock", "using", "namespace",
        "extern", "abstract", "virtual", "override", "unsafe", "fixed", "required", "init", "file", "global", "operator", "extension", "field",
        "-1", "1e999", "9999999999999999999999", "\"\"", "'", "<T>", "[Task]", "[Workflow]", "[Dataset]", "[Train]", "[Evaluate]", "[Metric]",
    ];

    /// <summary>The next mutation of a text.</summary>
    public static Mutation Next(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0).ToArray();
        if (tokens.Length == 0)
        {
            return Insertion(new TextSpan(0, 0), random);
        }

        var token = Pick(tokens, random);
        return random.Next(7) switch
        {
            0 => new($"deletion of {Show(token)}", new TextChange(token.Span, "")),
            1 => new($"duplication of {Show(token)}", new TextChange(token.Span, $"{token.Text} {token.Text}")),
            2 => Swap(token, Pick(tokens, random)),
            3 when random.Next(4) == 0 => Truncation(text, random),
            3 or 4 => Replacement(Pick(tokens, random, SyntaxKind.IdentifierToken), Pick(tokens, random, SyntaxKind.IdentifierToken)),
            5 => Replacement(token, Pick(tokens, random)),
            _ => Insertion(token.Span, random),
        };
    }

    private static Mutation Swap(SyntaxToken one, SyntaxToken other)
    {
        if (one == other)
        {
            return new($"swap of {Show(one)} with itself");
        }

        var (first, second) = one.SpanStart < other.SpanStart ? (one, other) : (other, one);
        return new($"swap of {Show(first)} and {Show(second)}", new TextChange(first.Span, $"{second.Text} "), new TextChange(second.Span, $"{first.Text} "));
    }

    private static Mutation Truncation(string text, Random random)
    {
        var offset = random.Next(text.Length);
        return new($"truncation at {offset}", new TextChange(TextSpan.FromBounds(offset, text.Length), ""));
    }

    private static Mutation Replacement(SyntaxToken token, SyntaxToken other) =>
        new($"replacement of {Show(token)} by {other.Text}", new TextChange(token.Span, other.Text));

    private static Mutation Insertion(TextSpan place, Random random)
    {
        var inserted = Insertions[random.Next(Insertions.Length)];
        // A directive is one at the start of a line only.
        var text = inserted[0] == '#' ? $"\n{inserted}\n" : $"{inserted} ";
        return new($"insertion of {inserted} at {place.Start}", new TextChange(new TextSpan(place.Start, 0), text));
    }

    private static SyntaxToken Pick(SyntaxToken[] tokens, Random random) => tokens[random.Next(tokens.Length)];

    private static SyntaxToken Pick(SyntaxToken[] tokens, Random random, SyntaxKind kind) =>
        Array.FindAll(tokens, token => token.IsKind(kind)) is { Length: > 0 } found ? Pick(found, random) : Pick(tokens, random);

    private static string Show(SyntaxToken token) => $"{token.Text} at {token.SpanStart}";
}
