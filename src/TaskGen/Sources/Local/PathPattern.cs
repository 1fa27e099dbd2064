using System.Text;
using System.Text.RegularExpressions;

namespace TaskGen.Sources.Local;

/// <summary>
/// A path with wildcards, <c>/</c> between folders: <c>*</c> stands for any characters of a name, <c>?</c> for one, <c>[a-c]</c> and <c>[!a-c]</c>
/// for one of these or one that is none of them, and <c>**</c> for any number of folders. A dot at the start of a name is matched by a dot alone.
/// </summary>
internal sealed class PathPattern
{
    private static readonly char[] Wildcards = ['*', '?', '['];

    private readonly Regex _regex;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="ignoreCase">Whether upper and lower case are the same.</param>
    public PathPattern(string text, bool ignoreCase = false)
    {
        var wildcard = text.IndexOfAny(Wildcards);
        Base = text[..(text.LastIndexOf('/', wildcard < 0 ? text.Length - 1 : wildcard) + 1)];
        Rest = text[Base.Length..];
        _regex = new Regex(
            RegexOf(Rest), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None));
    }

    /// <summary>The folders before the first wildcard, with a <c>/</c> at the end; empty if there is none.</summary>
    public string Base { get; }

    /// <summary>The pattern below them.</summary>
    public string Rest { get; }

    /// <summary>Whether matches may lie in folders below <see cref="Base"/>.</summary>
    public bool HasFolders => Rest.Contains('/', StringComparison.Ordinal) || Rest == "**";

    /// <summary>Whether a text has wildcards.</summary>
    public static bool HasWildcards(string text) => text.IndexOfAny(Wildcards) >= 0;

    /// <summary>Whether a path below <see cref="Base"/> matches.</summary>
    public bool Matches(string path) => _regex.IsMatch(path);

    private static string RegexOf(string pattern)
    {
        var regex = new StringBuilder("^");
        var segments = pattern.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] == "**")
            {
                regex.Append(isLast ? "(?:[^/.][^/]*/)*[^/.][^/]*" : "(?:[^/.][^/]*/)*");
                continue;
            }

            AppendSegment(regex, segments[i]);
            regex.Append(isLast ? "" : "/");
        }

        return regex.Append('$').ToString();
    }

    private static void AppendSegment(StringBuilder regex, string segment)
    {
        for (var i = 0; i < segment.Length; i++)
        {
            var end = segment[i] == '[' ? segment.IndexOf(']', Math.Min(i + 2, segment.Length - 1)) : -1;
            if (end > i + 1)
            {
                var isNegated = segment[i + 1] == '!';
                var set = segment[(isNegated ? i + 2 : i + 1)..end];
                regex.Append(isNegated ? "[^/" : "[").Append(set.Replace("\\", "\\\\").Replace("[", "\\[").Replace("^", "\\^")).Append(']');
                i = end;
                continue;
            }

            var isFirst = i == 0;
            regex.Append(segment[i] switch
            {
                '*' when isFirst => "(?:[^/.][^/]*)?",
                '*' => "[^/]*",
                '?' when isFirst => "[^/.]",
                '?' => "[^/]",
                var c => Regex.Escape(c.ToString()),
            });
        }
    }
}
