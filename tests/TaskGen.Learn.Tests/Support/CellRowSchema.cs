using System.Globalization;

namespace TaskGen.Learn.Tests;

/// <summary>The columns that a test wants: no numbers are made of them.</summary>
internal sealed class CellRowSchema(params RowColumn[] columns) : RowSchema<CellRow>
{
    public override IReadOnlyList<RowColumn> Columns { get; } = columns;

    public Partition<CellRow> Rows(IEnumerable<object?[]> rows) => new([.. rows.Select(cells => new CellRow(cells))], this);

    public override CellRow Read(ref RowFields fields) => throw new NotSupportedException("Tests make the rows themselves.");

    public override void WriteFeatures(CellRow row, Span<double> features)
    {
    }

    public override void WriteTargets(CellRow row, Span<double> targets)
    {
    }

    public override object? GetValue(CellRow row, int column) => row.Cells[column];

    public override void WriteContent(CellRow row, ContentHasher hasher)
    {
        foreach (var cell in row.Cells)
        {
            hasher.Add(Convert.ToString(cell, CultureInfo.InvariantCulture));
        }
    }
}
