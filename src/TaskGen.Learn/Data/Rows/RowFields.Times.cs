namespace TaskGen.Learn;

/// <content>Dates and times, in the forms of ISO 8601.</content>
public ref partial struct RowFields
{
    /// <summary>The field as a date and time; one with an offset becomes universal time.</summary>
    public readonly DateTime DateTime(int column) =>
        IsoTime.TryParse(Field(column), out DateTime value) ? value : throw Refuse(column, typeof(DateTime));

    /// <summary>The field as a date and time; one with an offset becomes universal time; or null if it is empty.</summary>
    public readonly DateTime? NullableDateTime(int column) => IsBlank(column) ? null : DateTime(column);

    /// <summary>The field as a date and time with its offset; one without is taken as universal time.</summary>
    public readonly DateTimeOffset DateTimeOffset(int column) =>
        IsoTime.TryParse(Field(column), out DateTimeOffset value) ? value : throw Refuse(column, typeof(DateTimeOffset));

    /// <summary>The field as a date and time with its offset; one without is taken as universal time; or null if it is empty.</summary>
    public readonly DateTimeOffset? NullableDateTimeOffset(int column) => IsBlank(column) ? null : DateTimeOffset(column);

    /// <summary>The field as a date.</summary>
    public readonly DateOnly DateOnly(int column) =>
        IsoTime.TryParse(Field(column), out DateOnly value) ? value : throw Refuse(column, typeof(DateOnly));

    /// <summary>The field as a date; or null if it is empty.</summary>
    public readonly DateOnly? NullableDateOnly(int column) => IsBlank(column) ? null : DateOnly(column);

    /// <summary>The field as a time of day.</summary>
    public readonly TimeOnly TimeOnly(int column) =>
        IsoTime.TryParse(Field(column), out TimeOnly value) ? value : throw Refuse(column, typeof(TimeOnly));

    /// <summary>The field as a time of day; or null if it is empty.</summary>
    public readonly TimeOnly? NullableTimeOnly(int column) => IsBlank(column) ? null : TimeOnly(column);

    /// <summary>The field as a duration.</summary>
    public readonly TimeSpan TimeSpan(int column) =>
        IsoTime.TryParse(Field(column), out TimeSpan value) ? value : throw Refuse(column, typeof(TimeSpan));

    /// <summary>The field as a duration; or null if it is empty.</summary>
    public readonly TimeSpan? NullableTimeSpan(int column) => IsBlank(column) ? null : TimeSpan(column);
}
