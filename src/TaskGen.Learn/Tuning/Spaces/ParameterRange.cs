using System.Globalization;
using System.Numerics;
using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn;

/// <summary>Makes ranges of hyperparameters; each has an attribute that says the same of a member of a record.</summary>
public static class ParameterRange
{
    // Coordinates of points are doubles, which hold whole numbers up to here.
    private const long LargestInteger = 1L << 53;

    /// <summary>The values of a list, in this order; values that occur twice count once.</summary>
    /// <param name="values">At least one value.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ParameterRange<T> Choice<T>(params ReadOnlySpan<T> values)
    {
        if (values.IsEmpty)
        {
            throw new ArgumentException("There is no value to choose; expected one or more.", nameof(values));
        }

        return new(new ListForm<T>([.. values.ToArray().Distinct()]));
    }

    /// <summary>Numbers between two bounds, every one as likely as any other.</summary>
    /// <param name="minimum">The lower bound, finite; in the range.</param>
    /// <param name="maximum">The upper bound, finite, above the lower one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds leave no range.</exception>
    public static ParameterRange<T> Uniform<T>(T minimum, T maximum)
        where T : IFloatingPoint<T> => Real(minimum, maximum, isLog: false);

    /// <summary>Numbers between two bounds, every order of magnitude as likely as any other.</summary>
    /// <param name="minimum">The lower bound, above zero; in the range.</param>
    /// <param name="maximum">The upper bound, finite, above the lower one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds leave no range, or the lower one is not above zero.</exception>
    public static ParameterRange<T> LogUniform<T>(T minimum, T maximum)
        where T : IFloatingPoint<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimum);
        return Real(minimum, maximum, isLog: true);
    }

    /// <summary>Normally distributed numbers.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="deviation">The standard deviation, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mean is not finite, or the deviation not above zero.</exception>
    public static ParameterRange<T> Normal<T>(double mean, double deviation)
        where T : IFloatingPoint<T>
    {
        CheckDistribution(mean, deviation);
        return new(new RealForm<T>(SearchDimension.Normal("", mean, deviation)));
    }

    /// <summary>Numbers above zero whose natural logarithm is normally distributed.</summary>
    /// <param name="mean">The mean of the logarithm.</param>
    /// <param name="deviation">The standard deviation of the logarithm, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mean is not finite, or the deviation not above zero.</exception>
    public static ParameterRange<T> LogNormal<T>(double mean, double deviation)
        where T : IFloatingPoint<T>
    {
        CheckDistribution(mean, deviation);
        return new(new RealForm<T>(SearchDimension.LogNormal("", mean, deviation)));
    }

    /// <summary>Whole numbers between two bounds.</summary>
    /// <param name="minimum">The lower bound; in the range.</param>
    /// <param name="maximum">The upper bound, not below the lower one; in the range if whole steps reach it.</param>
    /// <param name="step">The distance of neighbours, 1 or more.</param>
    /// <param name="log">Whether every order of magnitude is as likely as any other; then the lower bound is above zero and the step 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds leave no range, or are further from zero than 2^53.</exception>
    public static ParameterRange<T> IntRange<T>(T minimum, T maximum, long step = 1, bool log = false)
        where T : IBinaryInteger<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(long.CreateSaturating(minimum), -LargestInteger, nameof(minimum));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(long.CreateSaturating(maximum), LargestInteger, nameof(maximum));
        if (log)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimum);
            ArgumentOutOfRangeException.ThrowIfNotEqual(step, 1);
        }

        if (long.CreateChecked(maximum) - long.CreateChecked(minimum) < step)
        {
            return Choice([minimum]);
        }

        return new(new IntegerForm<T>(long.CreateChecked(minimum), long.CreateChecked(maximum), step, log));
    }

    /// <summary>The same values, for a hyperparameter that may also be null.</summary>
    public static ParameterRange<T?> OrNull<T>(this ParameterRange<T> range)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(range);
        return new(new NullableForm<T>(range.Form));
    }

    private static ParameterRange<T> Real<T>(T minimum, T maximum, bool isLog)
        where T : IFloatingPoint<T>
    {
        if (!(T.IsFinite(minimum) && T.IsFinite(maximum) && minimum < maximum))
        {
            throw new ArgumentOutOfRangeException(
                nameof(maximum), FormattableString.Invariant($"The bounds are {minimum} and {maximum}; expected finite ones, the lower first."));
        }

        return new(new RealForm<T>(SearchDimension.Real("", ToDouble(minimum), ToDouble(maximum), isLog)));
    }

    // 0.1f is meant as 0.1, not as the double next to it.
    private static double ToDouble<T>(T value)
        where T : IFloatingPoint<T> =>
        value is float ? double.Parse(value.ToString(null, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : double.CreateChecked(value);

    private static void CheckDistribution(double mean, double deviation)
    {
        if (!(double.IsFinite(mean) && double.IsFinite(deviation) && deviation > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(deviation),
                FormattableString.Invariant($"The mean is {mean} and the deviation {deviation}; expected finite numbers, the deviation above zero."));
        }
    }
}
