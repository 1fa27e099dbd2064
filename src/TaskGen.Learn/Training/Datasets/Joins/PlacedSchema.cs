namespace TaskGen.Learn;

/// <summary>Reads rows together with their places, which messages about a join name.</summary>
internal sealed class PlacedSchema<TRow>(RowSchema<TRow> schema) : RowSchema<Placed<TRow>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<RowColumn> Columns => schema.Columns;

    /// <inheritdoc/>
    internal override string RowName => schema.RowName;

    /// <inheritdoc/>
    public override Placed<TRow> Read(ref RowFields fields)
    {
        var row = schema.Read(ref fields);
        var (file, line) = fields.Position;
        return new Placed<TRow>(row, file, line);
    }

    /// <inheritdoc/>
    public override void WriteFeatures(Placed<TRow> row, Span<double> features) => schema.WriteFeatures(row.Row, features);

    /// <inheritdoc/>
    public override void WriteTargets(Placed<TRow> row, Span<double> targets) => schema.WriteTargets(row.Row, targets);

    /// <inheritdoc/>
    public override object? GetValue(Placed<TRow> row, int column) => schema.GetValue(row.Row, column);

    /// <inheritdoc/>
    public override void WriteContent(Placed<TRow> row, ContentHasher hasher) => schema.WriteContent(row.Row, hasher);
}
