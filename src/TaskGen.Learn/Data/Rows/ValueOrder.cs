namespace TaskGen.Learn;

/// <summary>
/// The order of the values of one member, as NumPy sorts them: numbers, dates and times ascend, <see langword="false"/> comes before
/// <see langword="true"/>, and texts and the names of enumerations go by their code points. What is missing, NaN among it, comes last.
/// </summary>
internal sealed class ValueOrder : IComparer<object?>
{
    public static ValueOrder Instance { get; } = new();

    /// <summary>Whether there is no value.</summary>
    public static bool IsMissing(object? value) => value is null or double.NaN or float.NaN;

    /// <summary>The ticks of a date, a time or a duration; null if it is none.</summary>
    public static long? Ticks(object? value) => value switch
    {
        DateTime time => time.Ticks,
        DateTimeOffset time => time.UtcTicks,
        DateOnly date => date.DayNumber * TimeSpan.TicksPerDay,
        TimeOnly time => time.Ticks,
        TimeSpan time => time.Ticks,
        _ => null,
    };

    /// <inheritdoc/>
    public int Compare(object? x, object? y) => (IsMissing(x), IsMissing(y)) switch
    {
        (false, false) => Present(x!, y!),
        var (left, right) => left.CompareTo(right),
    };

    private static int Present(object left, object right) => (left, right) switch
    {
        (string, string) => CodePointOrder.Compare((string)left, (string)right),
        (DataFile, DataFile) => CodePointOrder.Compare(left.ToString()!, right.ToString()!),
        (Enum, Enum) => CodePointOrder.Compare(left.ToString()!, right.ToString()!),
        _ => Comparer<object>.Default.Compare(left, right),
    };
}
