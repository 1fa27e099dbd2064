using System.Globalization;

namespace TaskGen.Estimators;

/// <summary>How often something has to occur: a number of rows, or a share of the rows.</summary>
/// <remarks>A whole number is a number of rows and a number with a point a share: <c>minFrequency: 1</c> is one row, <c>1.0</c> all rows.</remarks>
public readonly record struct Frequency
{
    private readonly double _value;
    private readonly bool _isShare;

    private Frequency(double value, bool isShare) => (_value, _isShare) = (value, isShare);

    /// <summary>A number of rows, 0 or more.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static Frequency Rows(int count)
    {
        OptionCheck.NotNegative(count, nameof(count));
        return new Frequency(count, false);
    }

    /// <summary>A share of the rows, from 0 to 1.</summary>
    /// <exception cref="ArgumentException">The share is below 0 or above 1.</exception>
    public static Frequency Share(double share)
    {
        OptionCheck.Share(share, nameof(share));
        return new Frequency(share, true);
    }

    /// <summary>A number of rows.</summary>
    public static implicit operator Frequency(int count) => Rows(count);

    /// <summary>A share of the rows.</summary>
    public static implicit operator Frequency(double share) => Share(share);

    /// <inheritdoc/>
    public override string ToString() => _value.ToString(CultureInfo.InvariantCulture) + (_isShare ? " of the rows" : " rows");

    /// <summary>How many rows that is; not always a whole number.</summary>
    internal double Of(int rows) => _isShare ? _value * rows : _value;
}
