namespace TaskGen.Learn;

/// <summary>Reads the rows of one source from front to back, some at a time.</summary>
/// <param name="schema">How rows are made of fields.</param>
/// <param name="badRows">Who decides over records that are no rows.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal abstract class RowReader<TRow>(RowSchema<TRow> schema, BadRowLog badRows) : IDisposable
{
    // Between two looks at the token.
    private const int Batch = 4096;

    protected RowSchema<TRow> Schema => schema;

    protected BadRowLog BadRows => badRows;

    /// <summary>Adds rows, at most as many as asked for, and says whether there may be more.</summary>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    public bool Read(List<TRow> rows, int count, CancellationToken cancellationToken)
    {
        var end = rows.Count + count;
        while (rows.Count < end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var batch = Math.Min(Batch, end - rows.Count); batch > 0; batch--)
            {
                if (!MoveNext())
                {
                    return false;
                }

                try
                {
                    rows.Add(Row(Current()));
                }
                catch (DataFormatException error)
                {
                    badRows.Add(error);
                }
            }
        }

        return true;
    }

    /// <summary>Adds all rows that are left.</summary>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    public virtual void ReadToEnd(List<TRow> rows, CancellationToken cancellationToken)
    {
        while (Read(rows, int.MaxValue - rows.Count, cancellationToken))
        {
        }
    }

    /// <summary>Adds the numbers of all rows that are left.</summary>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    public virtual void ReadNumbers(MatrixBuilder features, MatrixBuilder targets, CancellationToken cancellationToken)
    {
        for (var record = 0; MoveNext(); record++)
        {
            if (record % Batch == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Span<double> featureRoom = features.Room(), targetRoom = targets.Room();
            try
            {
                var fields = Current();
                schema.ReadNumbers(ref fields, featureRoom, targetRoom);
            }
            catch (DataFormatException error)
            {
                badRows.Add(error);
                continue;
            }
            catch (Exception exception)
            {
                badRows.Add(Refused(Current(), exception));
                continue;
            }

            features.AddRow();
            targets.AddRow();
        }
    }

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Goes to the next record; false at the end.</summary>
    /// <exception cref="DataFormatException">What follows is no record, so that nothing behind it can be read either.</exception>
    protected abstract bool MoveNext();

    /// <summary>The fields of the current record.</summary>
    /// <exception cref="DataFormatException">The record is no row.</exception>
    protected abstract RowFields Current();

    /// <summary>Makes a row of fields.</summary>
    protected TRow Row(RowFields fields)
    {
        try
        {
            return schema.Read(ref fields);
        }
        catch (Exception exception) when (exception is not DataFormatException)
        {
            throw Refused(fields, exception);
        }
    }

    /// <summary>Makes numbers of fields.</summary>
    protected void Numbers(RowFields fields, Span<double> features, Span<double> targets)
    {
        try
        {
            schema.ReadNumbers(ref fields, features, targets);
        }
        catch (Exception exception) when (exception is not DataFormatException)
        {
            throw Refused(fields, exception);
        }
    }

    // A row's own constructor may check its values.
    private DataFormatException Refused(RowFields fields, Exception exception) => new(
        fields.Place,
        $"values that {schema.RowName} does not accept: {exception.Message}",
        "values that it accepts",
        "Fix the line, or the check in the row type.",
        exception);
}
