using System.Globalization;
using TaskGen.Text;

namespace TaskGen;

/// <summary>How a task or workflow is mapped over a list some of whose items may fail.</summary>
public sealed record TryMapOptions : MapOptions
{
    /// <summary>How many items must succeed, at least 0; null, the default, leaves it to <see cref="MinSuccessRatio"/>, which it overrides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public int? MinSuccesses
    {
        get;
        init => field = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), $"MinSuccesses is {Invariant.Text(value.Value)}; it must be at least 0, or null for MinSuccessRatio to decide.");
    }

    /// <summary>
    /// The part of the items that must succeed, from 0 to 1; 1 by default: all of them. Of 100 items 0.07 are 7, and of 10 they are 1: it is computed
    /// in decimal and rounded up.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    public double MinSuccessRatio
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"MinSuccessRatio is {Invariant.Text(value)}; it must be from 0 to 1.");
    }
    = 1;

    /// <summary>How many of a number of items must succeed.</summary>
    internal int Required(int count) => MinSuccesses ?? (int)decimal.Ceiling((decimal)MinSuccessRatio * count);

    /// <summary>What must succeed, for messages.</summary>
    internal string Requirement(int count) => MinSuccesses is { } minimum
        ? string.Create(CultureInfo.InvariantCulture, $"{minimum} (MinSuccesses)")
        : string.Create(CultureInfo.InvariantCulture, $"{Required(count)} (MinSuccessRatio {MinSuccessRatio})");
}
