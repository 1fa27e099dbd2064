using System.Globalization;

namespace TaskGen.Learn;

/// <summary>A number, a date or a time of a profile.</summary>
public readonly record struct ProfileValue
{
    /// <summary>A number.</summary>
    public ProfileValue(double number)
    {
        Number = number;
        Text = number.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>A date, a time or a duration.</summary>
    /// <param name="text">In the form of ISO 8601; of durations <c>[-][d.]hh:mm:ss[.fffffff]</c>.</param>
    public ProfileValue(string text) => Text = text;

    /// <summary>The number; null if it is none.</summary>
    public double? Number { get; }

    /// <summary>The value as text, the same under every culture.</summary>
    public string Text { get; }

    /// <summary>The value as text.</summary>
    public override string ToString() => Text;
}
