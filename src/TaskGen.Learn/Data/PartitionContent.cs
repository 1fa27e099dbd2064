namespace TaskGen.Learn;

/// <summary>The rows that a partition and all views of it share, with the numbers made of them, once and when first needed.</summary>
internal sealed class PartitionContent<TRow>
{
    private readonly Lazy<NumericMatrix> _features;
    private readonly Lazy<NumericMatrix> _targets;

    /// <summary>Takes over the rows; the array must not be changed afterwards.</summary>
    public PartitionContent(TRow[] rows, RowSchema<TRow> schema)
    {
        Rows = rows;
        Schema = schema;
        _features = new Lazy<NumericMatrix>(() => Fill(RowColumnRole.Feature, Schema.WriteFeatures));
        _targets = new Lazy<NumericMatrix>(() => Fill(RowColumnRole.Target, Schema.WriteTargets));
    }

    private delegate void RowWriter(TRow row, Span<double> values);

    public TRow[] Rows { get; }

    public RowSchema<TRow> Schema { get; }

    public NumericMatrix Features => _features.Value;

    public NumericMatrix Targets => _targets.Value;

    private NumericMatrix Fill(RowColumnRole role, RowWriter write)
    {
        var names = Schema.MatrixColumns(role);
        var values = new double[checked(Rows.Length * names.Length)];
        for (var i = 0; i < Rows.Length; i++)
        {
            write(Rows[i], values.AsSpan(i * names.Length, names.Length));
        }

        return new NumericMatrix(values, names, Rows.Length);
    }
}
