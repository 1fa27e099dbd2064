using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TaskGen.Text;

namespace TaskGen.Learn;

/// <summary>What is left out between the parts of a split by time, so that what is known late does not leak: some rows, or the rows of some time.</summary>
internal readonly record struct SplitGap
{
    /// <summary>The forms that are expected, for messages.</summary>
    public const string Form = "a number of rows such as \"100 rows\", or a duration such as \"7d\" or \"12h\"";

    private const string Unit = " rows";

    private readonly int _rows;
    private readonly TimeSpan _time;

    private SplitGap(int rows, TimeSpan time)
    {
        _rows = rows;
        _time = time;
    }

    /// <summary>Whether the gap is a duration, so that times must be dates or durations.</summary>
    public bool IsTime => _time > TimeSpan.Zero;

    /// <summary>Reads <c>100 rows</c> or <c>7d</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SplitGap gap)
    {
        if (text is not null && text.EndsWith(Unit, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(0, text.Length - Unit.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0)
        {
            gap = new SplitGap(rows, default);
            return true;
        }

        var isTime = Duration.TryParse(text ?? "", out var time);
        gap = isTime ? new SplitGap(0, time) : default;
        return isTime;
    }

    /// <summary>Where the rows before a part end, counted in the order of time; at or below zero if there are none.</summary>
    /// <param name="start">Where the part starts.</param>
    /// <param name="order">The rows in the order of time.</param>
    /// <param name="times">The time of each row.</param>
    public int Before(int start, int[] order, IReadOnlyList<object> times)
    {
        if (!IsTime || start <= 0 || start >= order.Length)
        {
            return start - _rows;
        }

        // Rows whose distance is the gap are far enough.
        var last = Ticks(times[order[start]]) - _time.Ticks;
        var end = start;
        while (end > 0 && Ticks(times[order[end - 1]]) > last)
        {
            end--;
        }

        return end;
    }

    /// <summary>The gap as part of a sentence; empty if there is none.</summary>
    public override string ToString() => IsTime
        ? $" with a gap of {Duration.Format(_time)}"
        : _rows > 0 ? string.Create(CultureInfo.InvariantCulture, $" with a gap of {_rows}{Unit}") : "";

    private long Ticks(object time) => ValueOrder.Ticks(time)
        ?? throw new ArgumentException($"A gap of {Duration.Format(_time)} needs dates or times, which '{time}' is not. Use a number of rows.");
}
