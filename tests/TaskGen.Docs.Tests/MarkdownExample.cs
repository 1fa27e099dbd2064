using System.Text.RegularExpressions;

namespace TaskGen.Docs.Tests;

/// <summary>A block of C# on a page.</summary>
internal sealed partial record MarkdownExample(string Page, int Line, string Text)
{
    /// <summary>The blocks of a page that stand between <c>```csharp</c> and <c>```</c>, in order.</summary>
    public static IEnumerable<MarkdownExample> Of(string root, string page)
    {
        var text = File.ReadAllText(Path.Combine(root, page)).ReplaceLineEndings("\n");
        return Fence().Matches(text).Select(match => new MarkdownExample(
            page, text[..match.Index].Count(static character => character == '\n') + 1, match.Groups["code"].Value));
    }

    public override string ToString() => $"{Page}({Line})";

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
