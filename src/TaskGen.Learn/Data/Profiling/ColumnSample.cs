namespace TaskGen.Learn;

/// <summary>The values of one column in one partition: in order where they are measured, counted where order alone does not tell them apart.</summary>
internal sealed class ColumnSample
{
    private ColumnSample(int count, int missing, double[] sorted, ValueCounts? values)
    {
        Count = count;
        Missing = missing;
        Sorted = sorted;
        Values = values;
    }

    /// <summary>How many rows have a value.</summary>
    public int Count { get; }

    /// <summary>How many rows have none.</summary>
    public int Missing { get; }

    /// <summary>The values as numbers, ascending; empty if they are not measured.</summary>
    public double[] Sorted { get; }

    /// <summary>The values and how often they occur; null if doubles tell them apart.</summary>
    public ValueCounts? Values { get; }

    /// <summary>Reads a column.</summary>
    public static ColumnSample Read<TRow>(Partition<TRow> rows, int column, ColumnScale scale, CancellationToken cancellationToken)
    {
        using var values = scale.IsExact ? null : new ValueCounts();
        var numbers = scale.IsMeasured ? new double[rows.Count] : [];
        var count = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i % 65536 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var value = rows.Schema.GetValue(rows[i], column);
            if (ColumnScale.ToValue(value) is not { } present)
            {
                continue;
            }

            values?.Add(present);
            if (scale.IsMeasured)
            {
                numbers[count] = scale.ToNumber(value);
            }

            count++;
        }

        Array.Resize(ref numbers, scale.IsMeasured ? count : 0);
        Array.Sort(numbers);
        return new ColumnSample(count, rows.Count - count, numbers, values);
    }
}
