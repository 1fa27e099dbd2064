using System.Globalization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Ranges as C# would say them.</summary>
internal static class RangeText
{
    /// <summary>A value of a list.</summary>
    public static string Of<T>(T value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A range or distribution of numbers.</summary>
    public static string Of(SearchDimension dimension)
    {
        var (name, first, second) = dimension.Scale switch
        {
            DimensionScale.Log => ("LogUniform", dimension.Minimum, dimension.Maximum),
            DimensionScale.Normal => ("Normal", dimension.Mean, dimension.Deviation),
            DimensionScale.LogNormal => ("LogNormal", dimension.Mean, dimension.Deviation),
            _ => ("Uniform", dimension.Minimum, dimension.Maximum),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{name}({first}, {second}){Steps(dimension.GridSteps)}");
    }

    /// <summary>How a number of steps is asked for; nothing if there is none.</summary>
    public static string Steps(int? steps) => steps is { } count ? string.Create(CultureInfo.InvariantCulture, $".WithSteps({count})") : "";
}
