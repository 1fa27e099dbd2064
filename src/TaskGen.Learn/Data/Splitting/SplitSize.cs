using System.Globalization;

namespace TaskGen.Learn;

/// <summary>
/// How large a part of the rows is: a fraction of them (a <see cref="double"/>) or a number of rows (an <see cref="int"/>), as in scikit-learn.
/// </summary>
public readonly record struct SplitSize
{
    private readonly double _fraction;
    private readonly int _rows;

    private SplitSize(double fraction, int rows)
    {
        _fraction = fraction;
        _rows = rows;
    }

    /// <summary>Whether the size is a fraction, and not a number of rows.</summary>
    internal bool IsFraction => _rows == 0;

    internal double Value => IsFraction ? _fraction : _rows;

    /// <summary>A part of the rows.</summary>
    /// <param name="fraction">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static SplitSize Fraction(double fraction) => fraction is > 0 and < 1
        ? new SplitSize(fraction, 0)
        : throw new ArgumentOutOfRangeException(
            nameof(fraction), fraction, "A size with a fraction is a part of the rows: above 0 and below 1. Give a number of rows as an int.");

    /// <summary>A number of rows (for splits by group, of groups).</summary>
    /// <param name="rows">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public static SplitSize Rows(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        return new SplitSize(0, rows);
    }

    /// <summary>A part of the rows; see <see cref="Fraction"/>.</summary>
    public static implicit operator SplitSize(double fraction) => Fraction(fraction);

    /// <summary>A number of rows; see <see cref="Rows"/>.</summary>
    public static implicit operator SplitSize(int rows) => Rows(rows);

    /// <summary>The size as it was given, <c>0.2</c> or <c>500</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many rows to hold out of so many: a part is rounded up.</summary>
    internal int HeldOutOf(int count) => IsFraction ? (int)Math.Ceiling(_fraction * count) : _rows;

    /// <summary>How many rows to train on out of so many: a part is rounded down.</summary>
    internal int TrainedOf(int count) => IsFraction ? (int)Math.Floor(_fraction * count) : _rows;
}
