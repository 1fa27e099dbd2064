using System.Globalization;
using System.Text;

namespace TaskGen.Learn;

/// <summary>What a file holds, as messages quote it: on one line, visible, and not too long.</summary>
internal static class FoundText
{
    private const int Longest = 60;
    private const int MostNames = 40;

    /// <summary>A text in single quotes, control characters as <c>\u000a</c>, cut after 60 characters.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            if (char.IsControl(character))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                quoted.Append(character);
            }
        }

        return quoted.Append(text.Length > Longest ? "…'" : "'").ToString();
    }

    /// <summary>Names in single quotes with commas between them, cut after 40.</summary>
    public static string List(IReadOnlyCollection<string> names)
    {
        var list = string.Join(", ", names.Take(MostNames).Select(Quote));
        return names.Count <= MostNames ? list : string.Create(CultureInfo.InvariantCulture, $"{list} and {names.Count - MostNames} more");
    }
}
