namespace TaskGen.Learn;

/// <content>Dates and optional values, in terms of the plain ones.</content>
public sealed partial class ContentHasher
{
    /// <summary>Adds a date and time, with its kind.</summary>
    public void Add(DateTime value)
    {
        Add(value.Ticks);
        Add((long)value.Kind);
    }

    /// <summary>Adds a date and time with its offset.</summary>
    public void Add(DateTimeOffset value)
    {
        Add(value.Ticks);
        Add(value.Offset);
    }

    /// <summary>Adds a date.</summary>
    public void Add(DateOnly value) => Add((long)value.DayNumber);

    /// <summary>Adds a time of day.</summary>
    public void Add(TimeOnly value) => Add(value.Ticks);

    /// <summary>Adds a duration.</summary>
    public void Add(TimeSpan value) => Add(value.Ticks);

    /// <summary>Adds a GUID.</summary>
    public void Add(Guid value) => value.TryWriteBytes(Room(16), bigEndian: true, out _);

    /// <summary>Adds a whole number or an enumeration's number, or that there is none.</summary>
    public void Add(long? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a whole number, or that there is none.</summary>
    public void Add(ulong? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a number, or that there is none.</summary>
    public void Add(double? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a decimal number, or that there is none.</summary>
    public void Add(decimal? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a truth value, or that there is none.</summary>
    public void Add(bool? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a character, or that there is none.</summary>
    public void Add(char? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a date and time, or that there is none.</summary>
    public void Add(DateTime? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a date and time with its offset, or that there is none.</summary>
    public void Add(DateTimeOffset? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a date, or that there is none.</summary>
    public void Add(DateOnly? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a time of day, or that there is none.</summary>
    public void Add(TimeOnly? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a duration, or that there is none.</summary>
    public void Add(TimeSpan? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }

    /// <summary>Adds a GUID, or that there is none.</summary>
    public void Add(Guid? value)
    {
        Add(value.HasValue);
        Add(value.GetValueOrDefault());
    }
}
