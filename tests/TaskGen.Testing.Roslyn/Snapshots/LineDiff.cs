using System.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>Shows how two texts differ, line by line: the longest common subsequence, with a little context.</summary>
internal static class LineDiff
{
    private const int Context = 3;

    /// <summary>Lines of both texts: <c>- </c> only expected, <c>+ </c> only found; <c>…</c> where equal lines are left out.</summary>
    public static string Show(string expected, string found)
    {
        var lines = Compare(expected.Split('\n'), found.Split('\n'));
        var result = new StringBuilder();
        var skipping = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var shown = lines.Skip(i - Context).Take((2 * Context) + 1 + Math.Min(0, i - Context)).Any(line => line.Sign != ' ');
            if (shown)
            {
                result.Append(lines[i].Sign).Append(' ').Append(Visible(lines[i])).Append('\n');
            }
            else if (!skipping)
            {
                result.Append("…\n");
            }

            skipping = !shown;
        }

        return result.ToString();
    }

    // What a terminal does not show is spelled out where it is the difference.
    private static string Visible((char Sign, string Line) line)
    {
        if (line.Sign == ' ')
        {
            return line.Line;
        }

        var text = line.Line.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        var end = text.TrimEnd(' ').Length;
        return text[..end] + new string('·', text.Length - end);
    }

    private static List<(char Sign, string Line)> Compare(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<(char, string)>();
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                lines.Add((' ', left[i++]));
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(('-', left[i++]));
            }
            else
            {
                lines.Add(('+', right[j++]));
            }
        }

        return lines;
    }
}
