using System.Globalization;
using System.Text.Json.Serialization;

namespace TaskGen.Learn;

/// <summary>A value of a model's metadata: text or a number.</summary>
[JsonConverter(typeof(MetadataValueConverter))]
public readonly record struct MetadataValue
{
    private readonly string? _text;

    private MetadataValue(string? text, double number)
    {
        _text = text;
        Number = number;
    }

    /// <summary>Whether the value is text; if not, it is a number.</summary>
    public bool IsText => _text is not null;

    /// <summary>The text, or the number as text with a decimal point in every culture.</summary>
    public string Text => _text ?? Number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The number; <see cref="double.NaN"/> where the value is text.</summary>
    public double Number { get; }

    /// <summary>A value that is text.</summary>
    public static MetadataValue FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MetadataValue(text, double.NaN);
    }

    /// <summary>A value that is a number.</summary>
    public static MetadataValue FromNumber(double number) => new(null, number);

    /// <summary>A value that is text.</summary>
    public static implicit operator MetadataValue(string text) => FromText(text);

    /// <summary>A value that is a number.</summary>
    public static implicit operator MetadataValue(double number) => FromNumber(number);

    /// <summary>The value as text.</summary>
    public override string ToString() => Text;
}
