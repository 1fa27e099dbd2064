namespace TaskGen.Learn;

/// <content>Dates and times, in the forms of ISO 8601 or in a custom format.</content>
public readonly ref partial struct RowFields
{
    /// <summary>The field as a date and time; one with an offset becomes universal time.</summary>
    public DateTime DateTime(int column, string? format = null) =>
        _database is not null && _database.TryMoment(column, out var moment) ? moment
        : MayBeTime(column, format) && TimeText.TryParse(Field(column), format, out DateTime value) ? value
        : throw RefuseTime(column, typeof(DateTime), format);

    /// <summary>The field as a date and time; one with an offset becomes universal time; or null if it is empty.</summary>
    public DateTime? NullableDateTime(int column, string? format = null) => IsBlank(column) ? null : DateTime(column, format);

    /// <summary>The field as a date and time with its offset; one without is taken as universal time.</summary>
    public DateTimeOffset DateTimeOffset(int column, string? format = null) =>
        MayBeTime(column, format) && TimeText.TryParse(Field(column), format, out DateTimeOffset value)
            ? value
            : throw RefuseTime(column, typeof(DateTimeOffset), format);

    /// <summary>The field as a date and time with its offset; one without is taken as universal time; or null if it is empty.</summary>
    public DateTimeOffset? NullableDateTimeOffset(int column, string? format = null) => IsBlank(column) ? null : DateTimeOffset(column, format);

    /// <summary>The field as a date.</summary>
    public DateOnly DateOnly(int column, string? format = null) =>
        MayBeTime(column, format) && TimeText.TryParse(Field(column), format, out DateOnly value)
            ? value
            : throw RefuseTime(column, typeof(DateOnly), format);

    /// <summary>The field as a date, null if it is empty.</summary>
    public DateOnly? NullableDateOnly(int column, string? format = null) => IsBlank(column) ? null : DateOnly(column, format);

    /// <summary>The field as a time of day.</summary>
    public TimeOnly TimeOnly(int column, string? format = null) =>
        MayBeTime(column, format) && TimeText.TryParse(Field(column), format, out TimeOnly value)
            ? value
            : throw RefuseTime(column, typeof(TimeOnly), format);

    /// <summary>The field as a time of day, null if it is empty.</summary>
    public TimeOnly? NullableTimeOnly(int column, string? format = null) => IsBlank(column) ? null : TimeOnly(column, format);

    /// <summary>The field as a duration.</summary>
    public TimeSpan TimeSpan(int column, string? format = null) =>
        MayBeTime(column, format) && TimeText.TryParse(Field(column), format, out TimeSpan value)
            ? value
            : throw RefuseTime(column, typeof(TimeSpan), format);

    /// <summary>The field as a duration, null if it is empty.</summary>
    public TimeSpan? NullableTimeSpan(int column, string? format = null) => IsBlank(column) ? null : TimeSpan(column, format);

    // A format such as yyyyMMdd is that of a number, too.
    private bool MayBeTime(int column, string? format) => MayBe(column, FieldKind.Text) || (format is not null && MayBe(column, FieldKind.Number));

    private DataFormatException RefuseTime(int column, Type type, string? format) =>
        format is null ? Refuse(column, type) : Refuse(column, type, $"the form '{format}' ({TypeNames.Of(type)})");
}
