using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>The truncations of a text at every offset, and the deletions and duplications of each of its tokens, in this order.</summary>
internal sealed class MutationList
{
    private readonly string _text;
    private readonly ImmutableArray<TextSpan> _tokens;

    private MutationList(string text)
    {
        _text = text;
        _tokens = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Select(static token => token.Span).Where(static span => span.Length > 0)];
    }

    /// <summary>How many there are.</summary>
    public int Length => _text.Length + (2 * _tokens.Length);

    /// <summary>The mutations of a text.</summary>
    public static MutationList Of(string text) => new(text);

    /// <summary>One of them.</summary>
    public Mutation At(int index)
    {
        if (index < _text.Length)
        {
            return new($"truncation at {index}", new TextChange(TextSpan.FromBounds(index, _text.Length), ""));
        }

        var number = index - _text.Length;
        var token = _tokens[number / 2];
        var text = _text.Substring(token.Start, token.Length);
        return number % 2 == 0
            ? new($"deletion of {text} at {token.Start}", new TextChange(token, ""))
            : new($"duplication of {text} at {token.Start}", new TextChange(token, $"{text} {text}"));
    }
}
