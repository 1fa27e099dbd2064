using System.Text.RegularExpressions;

namespace TaskGen.Docs.Tests;

/// <summary>A block of C# on a page, and the calls that the page shows below it.</summary>
internal sealed partial record MarkdownExample(string Page, int Line, string Text, string Calls)
{
    /// <summary>
    /// The blocks of a page that stand between <c>```csharp</c> and <c>```</c>, in order, each with the lines of the blocks that begin
    /// with <c>```csharp run</c> and follow it.
    /// </summary>
    public static IReadOnlyList<MarkdownExample> Of(string root, string page)
    {
        var text = File.ReadAllText(Path.Combine(root, page)).ReplaceLineEndings("\n");
        var examples = new List<MarkdownExample>();
        foreach (Match match in Fence().Matches(text))
        {
            var code = match.Groups["code"].Value;
            var line = text[..match.Index].Count(static character => character == '\n') + 1;
            switch (match.Groups["mark"].Value)
            {
                case "":
                    examples.Add(new(page, line, code, ""));
                    break;
                case " run" when examples is [.., var last]:
                    examples[^1] = last with { Calls = last.Calls + code };
                    break;
                case var mark:
                    throw new FormatException($"{page}({line}): a block of C# is marked \"{mark.Trim()}\", or stands first.");
            }
        }

        return examples;
    }

    public override string ToString() => $"{Page}({Line})";

    [GeneratedRegex(@"^```csharp(?<mark>[^\n]*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
