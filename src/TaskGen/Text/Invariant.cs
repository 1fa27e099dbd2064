using System.Globalization;

namespace TaskGen.Text;

/// <summary>Values in messages, the same under every culture.</summary>
internal static class Invariant
{
    /// <summary>A value as the invariant culture writes it.</summary>
    public static string Text<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
