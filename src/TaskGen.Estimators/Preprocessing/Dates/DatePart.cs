namespace TaskGen.Estimators;

/// <summary>A number that a date or time has, as pandas counts it.</summary>
public enum DatePart
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The quarter of the year, 1 to 4.</summary>
    Quarter,

    /// <summary>The month, 1 to 12.</summary>
    Month,

    /// <summary>The week of the year by ISO 8601, 1 to 53.</summary>
    Week,

    /// <summary>The day of the month, 1 to 31.</summary>
    Day,

    /// <summary>The day of the year, 1 to 366.</summary>
    DayOfYear,

    /// <summary>The day of the week, 0 (Monday) to 6 (Sunday).</summary>
    DayOfWeek,

    /// <summary>1 on Saturdays and Sundays, else 0.</summary>
    Weekend,

    /// <summary>The hour of the day, 0 to 23.</summary>
    Hour,

    /// <summary>The minute of the hour, 0 to 59.</summary>
    Minute,

    /// <summary>The second of the minute, 0 to 59, without its fraction.</summary>
    Second,
}
