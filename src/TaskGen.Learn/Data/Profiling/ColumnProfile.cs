namespace TaskGen.Learn;

/// <summary>What there is to know of one member of the rows of a partition.</summary>
public sealed record ColumnProfile
{
    /// <summary>The member's name.</summary>
    public required string Name { get; init; }

    /// <summary>The member's type as C# spells it, <c>double?</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What the member is to training.</summary>
    public required RowColumnRole Role { get; init; }

    /// <summary>Whether it identifies a row, alone or with others.</summary>
    public bool IsKey { get; init; }

    /// <summary>How many rows have a value.</summary>
    public required int Count { get; init; }

    /// <summary>How many rows have none; NaN counts as none.</summary>
    public required int Missing { get; init; }

    /// <summary>How many different values there are.</summary>
    public required long Distinct { get; init; }

    /// <summary>
    /// Whether <see cref="Distinct"/> was counted. Beyond 100,000 different texts, times, or numbers of 64 bits and more it is estimated, with a
    /// standard error of 0.8 percent (Flajolet, Fusy, Gandouet and Meunier, 2007), and the top values are those of the first 100,000.
    /// </summary>
    public bool IsDistinctExact { get; init; } = true;

    /// <summary>Least and greatest value, quartiles and mean, of numbers, dates and times; null for others, and where no row has a value.</summary>
    public ColumnSummary? Summary { get; init; }

    /// <summary>Up to five values that occur more than once, the most frequent first, equally frequent ones in their order.</summary>
    public IReadOnlyList<ValueCount> TopValues { get; init; } = [];

    /// <summary>How the values spread, for numbers, dates and times; null for others, and where no partition has a finite value.</summary>
    public ColumnHistogram? Histogram { get; init; }
}
