namespace TaskGen.Learn;

/// <summary>How rows of a type are read, turned into numbers and identified. Generated for every row type.</summary>
/// <remarks>An implementation holds no state: it is used by several threads at once.</remarks>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class RowSchema<TRow>
{
    /// <summary>The members of a row that are read, in the order of their declaration.</summary>
    public abstract IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>Makes a row of the fields of the current record.</summary>
    /// <param name="fields">The fields, asked for by the position of their member in <see cref="Columns"/>.</param>
    /// <exception cref="DataFormatException">A field does not hold what its member needs.</exception>
    /// <exception cref="NotSupportedException">Rows have parts with a <see cref="SourceAttribute"/>, and so are not made of one record.</exception>
    public virtual TRow Read(ref RowFields fields) => throw new NotSupportedException($"{RowName} is put together of several sources.");

    /// <summary>Writes the numeric features of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="features">
    /// A value for each feature that is numeric, in their order, and as many as there are levels for one that has levels; a missing number is
    /// <see cref="double.NaN"/>.
    /// </param>
    public abstract void WriteFeatures(TRow row, Span<double> features);

    /// <summary>Writes the numeric targets of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="targets">As long as there are columns that are targets and numeric, in their order; a missing value is <see cref="double.NaN"/>.</param>
    public abstract void WriteTargets(TRow row, Span<double> targets);

    /// <summary>Writes the numbers of the current record, as <see cref="WriteFeatures"/> and <see cref="WriteTargets"/> do those of its row.</summary>
    /// <remarks>Overridden where no row is needed for that: where to make one runs no code of the row type.</remarks>
    /// <param name="fields">The fields, asked for by the position of their member in <see cref="Columns"/>.</param>
    /// <param name="features">As in <see cref="WriteFeatures"/>.</param>
    /// <param name="targets">As in <see cref="WriteTargets"/>.</param>
    /// <exception cref="DataFormatException">A field does not hold what its member needs.</exception>
    public virtual void ReadNumbers(ref RowFields fields, Span<double> features, Span<double> targets)
    {
        var row = Read(ref fields);
        WriteFeatures(row, features);
        WriteTargets(row, targets);
    }

    /// <summary>A member of a row, boxed: for what looks at one column of any type, such as grouping, ordering by time or a profile.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The position of the member in <see cref="Columns"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public abstract object? GetValue(TRow row, int column);

    /// <summary>Adds every member of a row to a fingerprint, in the order of <see cref="Columns"/>, whatever its role.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hasher">What to add the members to, one call each.</param>
    public abstract void WriteContent(TRow row, ContentHasher hasher);

    /// <summary>What messages call the row type.</summary>
    internal virtual string RowName => typeof(TRow).Name;

    /// <summary>The names of the columns of the matrix with the numbers of a role.</summary>
    internal string[] MatrixColumns(RowColumnRole role) =>
        [.. Columns.Where(column => column.Role == role && column.IsNumeric).SelectMany(column => column.MatrixColumns)];
}
