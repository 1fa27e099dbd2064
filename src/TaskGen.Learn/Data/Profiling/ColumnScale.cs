using System.Globalization;

namespace TaskGen.Learn;

/// <summary>What the values of a column are to a profile: numbers, moments in time, or names.</summary>
internal sealed class ColumnScale
{
    private readonly RowColumn _column;
    private long? _origin;

    public ColumnScale(RowColumn column)
    {
        _column = column;
        var type = column.UnderlyingType;
        IsTime = type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly)
            || type == typeof(TimeSpan);
        IsNumber = column is { Levels.Count: 0, TypeCode: >= TypeCode.SByte and <= TypeCode.Decimal };
    }

    /// <summary>Whether values are in an order in which distances mean something.</summary>
    public bool IsMeasured => IsNumber || IsTime;

    public bool IsNumber { get; }

    public bool IsTime { get; }

    /// <summary>Whether a <see cref="double"/> holds every value, so that equal doubles are equal values.</summary>
    public bool IsExact => IsNumber && _column.TypeCode is not (TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Decimal);

    /// <summary>A member of a row as it is told from others: missing is null, levels of enumerations are their names.</summary>
    public static object? ToValue(object? value) => ValueOrder.IsMissing(value) ? null : value is Enum level ? level.ToString() : value;

    /// <summary>The number of a value that is measured; NaN if it is missing.</summary>
    public double ToNumber(object? value)
    {
        if (value is null)
        {
            return double.NaN;
        }

        if (!IsTime)
        {
            // Adding zero makes one of the two zeros.
            return Convert.ToDouble(value, CultureInfo.InvariantCulture) + 0.0;
        }

        // Counted from the first time seen, milliseconds over centuries are exact.
        var ticks = ValueOrder.Ticks(value)!.Value;
        _origin ??= ticks;
        return ticks - _origin.Value;
    }

    /// <summary>The value that a number stands for.</summary>
    public ProfileValue FromNumber(double number) => IsTime ? new ProfileValue(TimeText((_origin ?? 0) + (long)Math.Round(number))) : new ProfileValue(number);

    /// <summary>A value as text.</summary>
    public string Text(object value) => value is bool truth
        ? truth ? "true" : "false"
        : IsTime ? TimeText(ValueOrder.Ticks(value)!.Value) : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private string TimeText(long ticks)
    {
        var culture = CultureInfo.InvariantCulture;
        var type = _column.UnderlyingType;
        return type == typeof(TimeSpan) ? new TimeSpan(ticks).ToString("c", culture)
            : type == typeof(TimeOnly) ? new TimeOnly(ticks).ToString("HH:mm:ss.FFFFFFF", culture)
            : type == typeof(DateOnly) ? DateOnly.FromDateTime(new DateTime(ticks)).ToString("yyyy-MM-dd", culture)
            : new DateTime(ticks).ToString(type == typeof(DateTime) ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", culture);
    }
}
