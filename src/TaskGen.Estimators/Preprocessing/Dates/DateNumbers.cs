using System.Globalization;

namespace TaskGen.Estimators;

/// <summary>The parts of dates as numbers.</summary>
internal static class DateNumbers
{
    public static int Of(DateTime date, DatePart part) => part switch
    {
        DatePart.Year => date.Year,
        DatePart.Quarter => ((date.Month - 1) / 3) + 1,
        DatePart.Month => date.Month,
        DatePart.Week => ISOWeek.GetWeekOfYear(date),
        DatePart.Day => date.Day,
        DatePart.DayOfYear => date.DayOfYear,
        DatePart.DayOfWeek => FromMonday(date),
        DatePart.Weekend => FromMonday(date) >= 5 ? 1 : 0,
        DatePart.Hour => date.Hour,
        DatePart.Minute => date.Minute,
        DatePart.Second => date.Second,
        _ => throw new ArgumentException($"{part} is no DatePart.", nameof(part)),
    };

    /// <summary>Whether a part begins again after its last value.</summary>
    public static bool IsCyclic(DatePart part) => part is not (DatePart.Year or DatePart.Weekend);

    /// <summary>
    /// How far a part is through its cycle, from 0 to below 1. A month and a year have the days that this one has, so that
    /// their last day is next to the first of the following one.
    /// </summary>
    public static double Phase(DateTime date, DatePart part)
    {
        var first = part is DatePart.Quarter or DatePart.Month or DatePart.Week or DatePart.Day or DatePart.DayOfYear ? 1 : 0;
        return (double)(Of(date, part) - first) / Length(date, part);
    }

    private static int Length(DateTime date, DatePart part) => part switch
    {
        DatePart.Quarter => 4,
        DatePart.Month => 12,
        DatePart.Week => ISOWeek.GetWeeksInYear(ISOWeek.GetYear(date)),
        DatePart.Day => DateTime.DaysInMonth(date.Year, date.Month),
        DatePart.DayOfYear => DateTime.IsLeapYear(date.Year) ? 366 : 365,
        DatePart.DayOfWeek => 7,
        DatePart.Hour => 24,
        _ => 60,
    };

    private static int FromMonday(DateTime date) => ((int)date.DayOfWeek + 6) % 7;
}
