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

    /// <summary>Adds what a file holds, whatever its path, or that there is none.</summary>
    /// <exception cref="DataFormatException">The file is not there any more, or may not be read.</exception>
    public void Add(DataFile? value)
    {
        try
        {
            Add(value?.GetContentHash());
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new DataFormatException(
                new DataPlace(value!.Path),
                exception is UnauthorizedAccessException ? "a file that may not be read" : "no file any more",
                "one to read",
                "Leave files in their places, with the right to read them, as long as a program runs.",
                exception);
        }
    }

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
