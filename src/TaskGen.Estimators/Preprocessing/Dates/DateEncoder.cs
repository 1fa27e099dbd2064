using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>The parts of dates as columns of numbers: the month, the day of the week, the hour.</summary>
/// <remarks>
/// A cyclic part becomes two columns, sine and cosine of its angle, so that December is next to January and 23 o'clock next to 0;
/// years, and whether it is a weekend, stay one column. A missing date (null) is NaN throughout. Nothing is learned, so there
/// is no fit. Two encoders are equal if their options are. The array belongs to the encoder and must not be changed.
/// </remarks>
public sealed record DateEncoder : ITransformer<DateTime?>
{
    /// <summary>Makes an encoder.</summary>
    /// <param name="name">What the date is called; columns are named after it and the part: <c>flown_month</c>, or
    /// <c>flown_month_sin</c> and <c>flown_month_cos</c>.</param>
    /// <param name="parts">The parts, in the order of their columns; one at least.</param>
    /// <param name="cyclic">Whether parts that begin again become sine and cosine. Default false: numbers as they are.</param>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    public DateEncoder(string name, DatePart[] parts, bool cyclic = false)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Length == 0)
        {
            throw new ArgumentException($"No parts of '{name}' are asked for; give one at least, such as DatePart.Month.", nameof(parts));
        }

        foreach (var part in parts)
        {
            OptionCheck.Defined(part, nameof(parts));
        }

        (Name, Parts, Cyclic) = (name, parts, cyclic);
    }

    /// <summary>What the date is called.</summary>
    public string Name { get; }

    /// <summary>The parts, in the order of their columns.</summary>
    public DatePart[] Parts { get; }

    /// <summary>Whether parts that begin again become sine and cosine.</summary>
    public bool Cyclic { get; }

    /// <summary>The columns that come out, in order.</summary>
    public IReadOnlyList<string> ColumnNames =>
    [
        .. Parts.SelectMany(part => IsWave(part) ? new[] { $"{NameOf(part)}_sin", $"{NameOf(part)}_cos" } : [NameOf(part)]),
    ];

    /// <inheritdoc/>
    public NumericMatrix Transform(IReadOnlyList<DateTime?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var names = ColumnNames;
        var matrix = new double[checked(values.Count * names.Count)];
        for (var i = 0; i < values.Count; i++)
        {
            var row = matrix.AsSpan(i * names.Count, names.Count);
            if (values[i] is { } date)
            {
                Write(date, row);
            }
            else
            {
                row.Fill(double.NaN);
            }
        }

        return new NumericMatrix(matrix, names);
    }

    /// <inheritdoc/>
    public bool Equals(DateEncoder? other) =>
        other is not null && Name == other.Name && Cyclic == other.Cyclic && Parts.AsSpan().SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Cyclic, Parts.Length, Parts[0]);

    private void Write(DateTime date, Span<double> row)
    {
        var column = 0;
        foreach (var part in Parts)
        {
            if (IsWave(part))
            {
                var (sine, cosine) = Math.SinCos(2 * Math.PI * DateNumbers.Phase(date, part));
                row[column++] = sine;
                row[column++] = cosine;
            }
            else
            {
                row[column++] = DateNumbers.Of(date, part);
            }
        }
    }

    private bool IsWave(DatePart part) => Cyclic && DateNumbers.IsCyclic(part);

    // dayOfYear → day_of_year would be a second style of names; columns follow the enum's own.
    private string NameOf(DatePart part) => $"{Name}_{char.ToLowerInvariant(part.ToString()[0])}{part.ToString().AsSpan(1)}";
}
