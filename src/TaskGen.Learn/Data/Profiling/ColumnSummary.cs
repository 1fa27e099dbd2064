namespace TaskGen.Learn;

/// <summary>Numbers, dates or times in a few values: those of pandas' <c>describe</c>.</summary>
/// <param name="Minimum">The least value.</param>
/// <param name="LowerQuartile">The value below which a quarter lies; between two rows linear, as by default in NumPy.</param>
/// <param name="Median">The value below which half lies, in the same way.</param>
/// <param name="UpperQuartile">The value below which three quarters lie, in the same way.</param>
/// <param name="Maximum">The greatest value.</param>
/// <param name="Mean">The arithmetic mean.</param>
/// <param name="Deviation">
/// The sample's standard deviation (divided by the count less one); NaN for a single value, null for dates and times.
/// </param>
public sealed record ColumnSummary(
    ProfileValue Minimum,
    ProfileValue LowerQuartile,
    ProfileValue Median,
    ProfileValue UpperQuartile,
    ProfileValue Maximum,
    ProfileValue Mean,
    double? Deviation);
