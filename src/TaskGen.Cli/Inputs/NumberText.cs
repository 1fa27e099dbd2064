using System.Text.RegularExpressions;

namespace TaskGen.Cli.Inputs;

/// <summary>Numbers as people type them.</summary>
internal static partial class NumberText
{
    /// <summary>A number in JSON's form; null if the text is none. Beside that form <c>+1</c>, <c>.5</c>, <c>5.</c> and leading zeros are understood.</summary>
    public static string? ToJson(string text)
    {
        var match = Number().Match(text);
        var (whole, fraction) = (match.Groups["whole"].Value, match.Groups["fraction"].Value);
        if (!match.Success || whole.Length + fraction.Length == 0)
        {
            return null;
        }

        whole = whole.TrimStart('0');
        return string.Concat(
            text[0] == '-' ? "-" : "",
            whole.Length == 0 ? "0" : whole,
            fraction.Length == 0 ? "" : "." + fraction,
            match.Groups["exponent"].Value);
    }

    [GeneratedRegex(@"\A[+-]?(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?(?<exponent>[eE][+-]?[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
