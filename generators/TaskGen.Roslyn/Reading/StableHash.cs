using System.Globalization;

namespace TaskGen.Roslyn.Reading;

/// <summary>A short hash of a text that is the same in every process (FNV-1a, Fowler, Noll and Vo 1991).</summary>
internal static class StableHash
{
    public static string Of(string text) => Value(text).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The hash as a number.</summary>
    public static uint Value(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash;
    }
}
