using System.Text.RegularExpressions;

namespace TaskGen.Analyzers.Tests.Rules;

/// <summary>A page of docs/rules.</summary>
/// <param name="Id">The rule, by the name of the file.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record RulePage(string Id, string Text)
{
    public static readonly string[] Headings = ["Cause", "Example", "How to fix", "When to suppress"];

    /// <summary>The first line, without its mark.</summary>
    public string Title => Text.Split('\n')[0].TrimStart('#', ' ');

    /// <summary>The second line: severity and category.</summary>
    public string Subtitle => Text.Split('\n')[2];

    /// <summary>The text below a heading.</summary>
    public string Section(string heading) => Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0].Trim();

    /// <summary>The blocks of code that are marked by a word.</summary>
    public IEnumerable<string> Examples(string mark) => Fence().Matches(Text)
        .Where(match => match.Groups["mark"].Value == mark)
        .Select(static match => match.Groups["code"].Value);

    public static RulePage Read(string path) => new(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"^```csharp (?<mark>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
