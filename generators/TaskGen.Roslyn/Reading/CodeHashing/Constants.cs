using System.Globalization;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Writes values of constants.</summary>
internal static class Constants
{
    /// <summary>The value with its type, the same under every culture.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        double number => "Double:" + number.ToString("R", CultureInfo.InvariantCulture),
        float number => "Single:" + number.ToString("R", CultureInfo.InvariantCulture),
        _ => $"{value.GetType().Name}:{Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
